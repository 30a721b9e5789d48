import packageJson from '../../package.json' with {type: 'json'};

/** What made a record. */
export interface Provenance {
  readonly version: string;
  /** Null where the program was built outside a repository, or runs unbuilt. */
  readonly commit: string | null;
  /** The hash of everything in src/rules; null where the program runs unbuilt. */
  readonly rules: string | null;
}

// Written in by the build.
declare const STANCE_COMMIT: string | null | undefined;
declare const STANCE_RULES: string | undefined;

export const provenance: Provenance = {
  version: packageJson.version,
  commit: typeof STANCE_COMMIT === 'string' ? STANCE_COMMIT : null,
  rules: typeof STANCE_RULES === 'string' ? STANCE_RULES : null,
};
