/**
 * Names that our sentences about ourselves need and that are no statement of fact: they come in as arguments,
 * so that the rule "no company in a sentence of the interface" keeps its meaning.
 */
export const properNames = {
  service: 'WhatsApp LLC',
  parent: 'Meta Platforms',
  codeLicence: 'MIT',
  wordsLicence: 'CC BY 4.0',
  rule: "connect-src 'none'",
  worker: 'sw.js',
} as const
