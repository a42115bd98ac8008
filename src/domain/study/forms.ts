/** The forms of what is written in a study file. The published schema has the same. */

/** Stands in links, in names of files and in columns. */
export const STUDY_ID = /^[a-z0-9][a-z0-9-]{0,39}$/u
export const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/u

const HOST = '(https://[A-Za-z0-9.-]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\]))(:[0-9]{1,5})?'
/**
 * Goes into a Content-Security-Policy: nothing in it may end a source or a directive. A path that ends in a slash
 * allows what lies under it and nothing else. Unencrypted only on the machine itself.
 */
export const DROPBOX = new RegExp(`^(${HOST}/([A-Za-z0-9._~%@:+=-]+/)*)?$`, 'u')
export const ORIGIN = new RegExp(`^(${HOST})?$`, 'u')
/** Where a participant is sent, with the query that the panel gave. */
export const PAGE = new RegExp(`^(${HOST}/[A-Za-z0-9._~%@:+=/?&$!{}-]*)?$`, 'u')
export const EXPERIMENT = /^[A-Za-z0-9_-]{0,60}$/u
export const PARAMETER = /^[A-Za-z_][A-Za-z0-9_.-]{0,39}$/u

/** Code points, and how many of a list. */
export const MOST = {
  title: 120,
  line: 300,
  page: 20_000,
  seed: 100,
  label: 40,
  code: 60,
  conditions: 8,
  knobs: 3,
  values: 8,
  items: 60,
  options: 20,
  statements: 12,
  blocks: 8,
  block: 48,
  exclusions: 20,
  exploratory: 20,
  horizonDays: 3650,
  number: 1_000_000_000,
  limit: 100_000,
  longest: 5000,
  points: 11,
} as const
