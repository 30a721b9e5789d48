import packageJson from '../../package.json' with {type: 'json'};

/** Which program made a record. */
export interface Provenance {
  readonly version: string;
  /** Null when built outside a repository, or not built at all. */
  readonly commit: string | null;
  /** A hash of everything in src/rules; null when not built. */
  readonly rules: string | null;
}

// Defined by the build.
declare const STANCE_COMMIT: string | null | undefined;
declare const STANCE_RULES: string | undefined;

export const provenance: Provenance = {
  version: packageJson.version,
  commit: typeof STANCE_COMMIT === 'string' ? STANCE_COMMIT : null,
  rules: typeof STANCE_RULES === 'string' ? STANCE_RULES : null,
};
