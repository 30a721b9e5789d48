/** No page is written deeper; the parser's time grows with the square of the depth. */
const DEEPEST = 1500;
const TAG = /<(\/?)([a-z][^\s/>]*)[^<>]*>/gi;

/** Elements that hold nothing, or that the next of their kind closes: a thousand of them nest no deeper than one. */
const FLAT = new Set(
  'area base br col dd dt embed hr img input li link meta option optgroup p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

/**
 * The page with its tags below a depth blanked out, every other character where it was. For all but hostile pages, the page
 * itself.
 */
export function shallow(source: string): string {
  if (!mayBeDeep(source)) return source;
  const out: string[] = [];
  let depth = 0;
  let copied = 0;
  for (const tag of source.matchAll(TAG)) {
    if (FLAT.has(tag[2]!.toLowerCase())) continue;
    depth = Math.max(0, depth + (tag[1] ? -1 : 1));
    if (depth < DEEPEST) continue;
    out.push(source.slice(copied, tag.index), ' '.repeat(tag[0].length));
    copied = tag.index + tag[0].length;
  }
  out.push(source.slice(copied));
  return out.join('');
}

/** Whether so many more tags open than close that some could nest too deep. */
function mayBeDeep(source: string): boolean {
  let open = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    open += source.charCodeAt(at + 1) === 47 ? -1 : 1;
    if (open < 0) open = 0;
    if (open >= DEEPEST) return true;
  }
  return false;
}
