/**
 * How wide tests look. What takes long is looked at whole by `npm run test:wide`; `npm test` looks at a part of it that
 * still meets every kind of case. This is the one place that tells which of the two is running.
 */
const isWide = process.env['TEST_WIDTH'] === 'wide'

/** The first at full width, the second in `npm test`: how often a property is tried, or which of its cases. */
export function atWidth<T>(wide: T, usual: T): T {
  return isWide ? wide : usual
}
