/** Whether a text begins as a web page does: white space, XML declaration and comments, then a doctype or an html tag. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4096);
  let at = 0;
  for (;;) {
    while (at < head.length && head[at]!.trim() === '') at++;
    const close = head.startsWith('<!--', at) ? '-->' : head.startsWith('<?', at) ? '?>' : null;
    if (close === null) return /^<(?:!doctype\s+html|html|head|body)\b/i.test(head.slice(at, at + 40));
    const end = head.indexOf(close, at);
    if (end < 0) return false;
    at = end + close.length;
  }
}
