/**
 * XML in which quotes within a `value` attribute that has a line to itself are escaped: a fault of published files that leaves no doubt
 * about what is meant. Everything else is left as it is.
 */
export function escapeStrayQuotes(xml: string): string {
  return xml.replace(
    /^(\s*<\w+ value=")(.*)("\s*\/>\s*)$/gm,
    (_, start: string, value: string, end: string) => {
      return start + value.replaceAll('"', '&quot;') + end;
    },
  );
}
