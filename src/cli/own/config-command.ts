import {rulesInForce} from '../../own/in-force.js';
import {safeText} from '../../terminal/safe-text.js';
import type {CommandContext} from '../command.js';
import {print} from '../with-output.js';
import {whatIsInForce} from './settle-rules.js';

/** `stance config`: prints what is in force and where it comes from. */
export async function printConfig(context: CommandContext): Promise<number> {
  const {config, options, rules} = whatIsInForce();
  const own = rulesInForce();
  const lines = [
    `configuration: ${config ?? 'none found here or above'}`,
    ...options
      .filter(({option}) => option !== 'rules')
      .map(
        ({option, command, values, place}) =>
          `${command === null ? '' : `${command} `}--${option} ${values.join(' ')} (${place})`,
      ),
    ...rules.map(({path, from}) => `rules: ${path} (${from})`),
  ];
  if (own !== null) {
    const verbs = Object.values(own.verbs).flat().length;
    const counts = [
      `${own.stance.length} of stance`,
      `${own.boilerplate.length} of boilerplate`,
      `${verbs} verbs`,
      `${own.speakers.length} people and bodies`,
      `${own.off.length} turned off`,
    ];
    lines.push(`in force: ${counts.join(', ')} (hash ${own.hash})`);
  }
  return print(lines.map((line) => `${safeText(line)}\n`).join(''), context);
}
