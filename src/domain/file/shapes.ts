import { fieldPath } from '#domain/scenario/fault.ts'
import { own, type Reader } from '#domain/scenario/reader.ts'

/** Reads one value, or puts its fault on record and gives undefined. */
export type Read<T> = (reader: Reader, path: string, value: unknown) => T | undefined

interface Field<T> {
  readonly read: Read<T>
  /** What it means when the file leaves it out; absent: it must be there. */
  readonly usual?: T
  readonly wanted?: readonly string[]
}
type Spec<T> = { readonly [K in keyof T]-?: Field<T[K]> }

export function needed<T>(read: Read<T>, wanted?: readonly string[]): Field<T> {
  return wanted ? { read, wanted } : { read }
}

export function usually<T>(usual: T, read: Read<T>): Field<T> {
  return { read, usual }
}

/** An object with these fields, in this order. A faulty field is read as its usual value, so that the rest is looked at too. */
export function object<T>(spec: Spec<T>): Read<T> {
  const names = Object.keys(spec) as (keyof T & string)[]
  return (reader, path, value) => {
    const given = reader.fields(path, value, names)
    if (!given) return undefined
    let isWhole = true
    const read = names.map((name) => {
      const found = readField<unknown>(reader, fieldPath(path, name), spec[name], own(given, name))
      if (found === undefined) isWhole = false
      return [name, found]
    })
    return isWhole ? (Object.fromEntries(read) as T) : undefined
  }
}

function readField<T>(reader: Reader, path: string, field: Field<T>, value: unknown): T | undefined {
  if (value !== undefined) return field.read(reader, path, value) ?? field.usual
  return 'usual' in field ? field.usual : reader.fault(path, 'missing', undefined, field.wanted)
}

/** One of several objects: which, says one of its fields. */
export function tagged<T>(tag: string, kinds: Readonly<Record<string, Read<T>>>): Read<T> {
  const names = Object.keys(kinds)
  return (reader, path, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return reader.fault(path, 'notObject', value)
    const given = own(value as Readonly<Record<string, unknown>>, tag)
    if (given === undefined) return reader.fault(`${path}.${tag}`, 'missing', undefined, names)
    const kind = reader.oneOf(`${path}.${tag}`, given, names)
    return kind === undefined ? undefined : kinds[kind]?.(reader, path, value)
  }
}

interface ListLimits<T> {
  readonly most: number
  /** What tells two of the list apart: none may stand there twice. */
  readonly key?: (one: T) => string
  /** The field in which the key stands. */
  readonly keyField?: string
}

export function list<T>(read: Read<T>, { most, key, keyField }: ListLimits<T>): Read<readonly T[]> {
  return (reader, path, value) => {
    if (!Array.isArray(value)) return reader.fault(path, 'notList', value)
    if (value.length > most) reader.fault(path, 'tooMany', value.length, [String(most)])
    const seen = new Set<string>()
    const all = value.map((each: unknown, index) => {
      const one = read(reader, `${path}[${index}]`, each)
      if (one === undefined || !key) return one
      if (seen.has(key(one)))
        reader.fault(`${path}[${index}]${keyField ? `.${keyField}` : ''}`, 'twice', keyField ? key(one) : one)
      seen.add(key(one))
      return one
    })
    return all.filter((one) => one !== undefined)
  }
}

export function text(most: number): Read<string> {
  return (reader, path, value) => reader.text(path, value, most)
}

/** Text of a form that a regular expression tells. */
export function formed(form: RegExp, code: 'notAnId' | 'notAnAddress'): Read<string> {
  return (reader, path, value) => {
    if (typeof value !== 'string') return reader.fault(path, 'notText', value)
    return form.test(value) ? value : reader.fault(path, code, value)
  }
}

export function oneOf<T extends string>(allowed: readonly T[]): Read<T> {
  return (reader, path, value) => reader.oneOf(path, value, allowed)
}

export function flag(reader: Reader, path: string, value: unknown): boolean | undefined {
  return reader.boolean(path, value)
}

export function whole(least: number, most: number): Read<number> {
  return (reader, path, value) => reader.wholeNumber(path, value, least, most)
}

/** Null is a value too. The caller tells it from a fault by the faults. */
export function orNull<T>(read: Read<T>): Read<T | null> {
  return (reader, path, value) => (value === null ? null : read(reader, path, value))
}
