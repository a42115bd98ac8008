/** What every browser and survey tool takes in an address. */
export const LONGEST_LINK = 2000

export type ReturnLink =
  | { readonly ok: true; readonly href: string; readonly result: string }
  | { readonly ok: false; readonly why: 'notAnAddress' | 'tooLong'; readonly length: number }

/**
 * The compact result behind the address of the survey, in one parameter: `key.value~key.value`, in the order given. It
 * is shown to the participant as it stands before they follow the link. Nothing is cut off to make it fit.
 */
export function returnLink(
  url: string,
  parameter: string,
  values: Readonly<Record<string, string | number>>,
): ReturnLink {
  const address = URL.parse(url)
  if (!address || !['https:', 'http:'].includes(address.protocol)) return { ok: false, why: 'notAnAddress', length: 0 }
  const result = Object.entries(values)
    .map(([key, value]) => `${plain(key)}.${plain(String(value))}`)
    .join('~')
  address.searchParams.set(parameter, result)
  const { href } = address
  return href.length > LONGEST_LINK ? { ok: false, why: 'tooLong', length: href.length } : { ok: true, href, result }
}

/** The two signs that part keys and values are written as `!d` and `!t` where they are part of one. */
function plain(text: string): string {
  return text.replaceAll('!', '!!').replaceAll('.', '!d').replaceAll('~', '!t')
}
