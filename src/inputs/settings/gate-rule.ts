import { gateRules } from '../../domain/gate-rules.js';
import type { ValueType } from '../values/value-type.js';
import { setting, type Setting } from './setting.js';

/** A rule of the gate, as the domain states it. */
export const gateRule = <T>(name: keyof typeof gateRules, type: ValueType<T>): Setting<T> => {
  const rule: (typeof gateRules)[typeof name] = gateRules[name];
  const fallback = 'fallbackMeaning' in rule ? rule.fallbackMeaning : `\`${rule.fallback}\``;
  return setting(type, `gate.${rule.key}`, rule.meaning, fallback);
};
