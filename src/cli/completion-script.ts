import {
  commandNames,
  commandOf,
  flagNames,
  operandWords,
  type CommandName,
  type Shell,
} from './commands.js';

/** A script for this shell that offers commands, their flags, and files. All words in it are of our own lists. */
export function completionScript(shell: Shell): string {
  return { bash, zsh, fish }[shell]();
}

/** What can follow a command: its flags, and the words its operand can be. */
function offers(name: CommandName): string {
  const words = operandWords(name) ?? [];
  return [...flagNames(name).map((flag) => `--${flag}`), '--help', ...words].join(' ');
}

function bash(): string {
  return `_model_gate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" offers=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    offers='${commandNames.join(' ')} --help --version'
  else
    case "\${COMP_WORDS[1]}" in
${commandNames.map((name) => `      ${name}) offers='${offers(name)}' ;;`).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$offers" -- "$current"))
}
complete -o default -F _model_gate model-gate
`;
}

function zsh(): string {
  return `#compdef model-gate
_model_gate() {
  local -a offers
  if (( CURRENT == 2 )); then
    offers=(${commandNames.join(' ')} --help --version)
  else
    case $words[2] in
${commandNames.map((name) => `      ${name}) offers=(${offers(name)}) ;;`).join('\n')}
    esac
  fi
  compadd -- $offers
  _files
}
compdef _model_gate model-gate
`;
}

function fish(): string {
  const before = `complete -c model-gate -n __fish_use_subcommand -f`;
  const lines = commandNames.flatMap((name) => [
    `${before} -a ${name} -d '${commandOf(name).summary}'`,
    `complete -c model-gate -n '__fish_seen_subcommand_from ${name}' -a '${offers(name)}'`,
  ]);
  return `${lines.join('\n')}\n`;
}
