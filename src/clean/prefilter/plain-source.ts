/** The source of an expression with the characters themselves that lie outside ASCII: the build writes them as escapes. */
export const plainSource = ({source}: Pick<RegExp, 'source'>): string =>
  source.replace(/\\u(?!00[0-7])([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
