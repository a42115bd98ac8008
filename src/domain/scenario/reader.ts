import { parseIsoDay, type IsoDay } from '#domain/day/isoDay.ts'
import { fieldPath, shown, type Fault } from '#domain/scenario/fault.ts'

type Fields = Readonly<Record<string, unknown>>

/** The day that was read last. */
let lastDay: IsoDay | null = null

/** Collects faults while it reads values. Each reader gives the value, or undefined when it cannot be used. */
export class Reader {
  readonly faults: Fault[] = []

  fault(path: string, code: Fault['code'], value: unknown, wanted?: readonly string[]): undefined {
    this.faults.push({ path, code, found: value === undefined ? null : shown(value), ...(wanted ? { wanted } : {}) })
    return undefined
  }

  /** An object with no other fields than these. */
  fields(path: string, value: unknown, names: readonly string[]): Fields | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.fault(path, 'notObject', value)
    for (const key of Object.keys(value)) {
      if (!names.includes(key)) this.fault(fieldPath(path, key), 'unknownField', (value as Fields)[key], names)
    }
    return value as Fields
  }

  oneOf<T extends string>(path: string, value: unknown, allowed: readonly T[]): T | undefined {
    if (allowed.includes(value as T)) return value as T
    return this.fault(path, 'notOneOf', value, allowed)
  }

  boolean(path: string, value: unknown): boolean | undefined {
    return typeof value === 'boolean' ? value : this.fault(path, 'notBoolean', value)
  }

  /** Text of at most so many code points. */
  text(path: string, value: unknown, most: number): string | undefined {
    if (typeof value !== 'string') return this.fault(path, 'notText', value)
    // No text has more code points than code units: counting is for long ones.
    if (value.length <= most || [...value].length <= most) return value
    return this.fault(path, 'tooLong', value, [String(most)])
  }

  /** A whole number between two others, both included. */
  wholeNumber(path: string, value: unknown, least: number, most: number): number | undefined {
    if (typeof value !== 'number' || !Number.isInteger(value)) return this.fault(path, 'notANumber', value)
    if (value >= least && value <= most) return value
    return this.fault(path, 'outOfRange', value, [String(least), String(most)])
  }

  /** A day that exists. */
  day(path: string, value: unknown): IsoDay | undefined {
    // Records name the same day many times in a row.
    if (lastDay !== null && value === lastDay) return lastDay
    const day = typeof value === 'string' ? parseIsoDay(value) : null
    if (day === null) return this.fault(path, 'notADay', value)
    lastDay = day
    return day
  }

  /** A day that exists and lies between two others, both included. */
  dayBetween(path: string, value: unknown, first: IsoDay, last: IsoDay): IsoDay | undefined {
    const day = this.day(path, value)
    if (day === undefined) return undefined
    return day >= first && day <= last ? day : this.fault(path, 'outOfRange', value, [first, last])
  }
}

/** A field's own value: what an object merely inherits (`__proto__`, `toString`) is not there. */
export function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}
