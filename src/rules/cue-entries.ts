import type {CueTable} from './cues/frames.js';

/** The forms of a table's verbs, with their particles ("shot down"), in the format of a word class. */
export const cueEntries = ({verbs}: CueTable): readonly string[] =>
  verbs
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [forms = '', frames = ''] = line.split('|').map((part) => part.trim().split(/\s+/).join(' '));
      const particles = frames.split(' ').map((frame) => (frame.includes(':') ? ` ${frame.split(':')[0]}` : ''));
      return [...new Set(particles)].flatMap((particle) =>
        [...new Set(forms.split(' '))].map((form) => `${form}${particle.replaceAll('+', ' ')}`),
      );
    });
