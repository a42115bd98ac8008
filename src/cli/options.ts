import { say } from '#content/say.ts'

export interface Options {
  readonly values: ReadonlyMap<string, string>
  readonly json: boolean
}

/** Options that each take a value, once; and `--json`. Anything else is a complaint, in one sentence. */
export function readOptions(
  args: readonly string[],
  names: readonly string[],
): Options | { readonly complaint: string } {
  const values = new Map<string, string>()
  let json = false
  for (let at = 0; at < args.length; at++) {
    const [name, inline] = splitOption(args[at] ?? '')
    if (name === '--json' && inline === undefined) {
      json = true
      continue
    }
    if (!names.includes(name)) return { complaint: say('cli.notOptionOf', { option: name, known: names.join(', ') }) }
    const value = inline ?? args[++at]
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
      return { complaint: say('cli.valueMissing', { option: name }) }
    if (values.has(name)) return { complaint: say('cli.optionTwice', { option: name }) }
    values.set(name, value)
  }
  return { values, json }
}

function splitOption(arg: string): [string, string?] {
  const at = arg.startsWith('--') ? arg.indexOf('=') : -1
  return at < 0 ? [arg] : [arg.slice(0, at), arg.slice(at + 1)]
}
