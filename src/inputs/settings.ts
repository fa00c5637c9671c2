import { clusterSettings } from './settings/cluster-settings.js';
import { dataSettings } from './settings/data-settings.js';
import { engineSettings } from './settings/engine-settings.js';
import { gateSettings } from './settings/gate-settings.js';
import { modeSettings } from './settings/mode-settings.js';
import { modelSettings } from './settings/model-settings.js';
import { projectSettings } from './settings/project-settings.js';
import { reportSettings } from './settings/report-settings.js';
import { runSettings } from './settings/run-settings.js';
import { setting, type Setting } from './settings/setting.js';
import { text } from './values/value-type.js';

/**
 * Every input of the action = flag of the command line = key of the config file. The parser, the JSON Schema,
 * the help text, docs/reference and the check of action.yml all come from this list, in its order.
 */
export const settings = {
  config: setting(
    text('.github/model-gate.yml'),
    undefined,
    'Path of the YAML or JSON config file',
    '`.github/model-gate.yml` if it exists',
  ),
  ...clusterSettings,
  ...modeSettings,
  ...projectSettings,
  ...modelSettings,
  ...dataSettings,
  ...runSettings,
  ...gateSettings,
  ...engineSettings,
  ...reportSettings,
};

export type SettingName = keyof typeof settings;

/** What was given, parsed. Settings that were not given are missing. */
export type Given = {
  readonly [Name in SettingName]?: (typeof settings)[Name] extends Setting<infer T> ? T : never;
};

export const settingNames = Object.keys(settings) as readonly SettingName[];
export const inputNames = settingNames.filter((name) => settings[name].isInput);
