/*
 * Every command but `extract`, loaded as one: a bundle cut for each of them would be in so many files that a machine which
 * may hold only a few open could not start the program.
 */
export {cleanFiles} from './clean-command.js';
export {compareFiles} from './compare-command.js';
export {printCompletion} from './shell/completion-command.js';
export {printManual} from './shell/man-command.js';
export {parseFiles} from './parse-command.js';
export {printConfig} from './own/config-command.js';
export {rulesCommand} from './own/rules-command.js';
export {printSchema} from './schema-command.js';
export {printScore} from './score-command.js';
