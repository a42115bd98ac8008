import { ui, type Messages } from '#content/message.ts'

/** The words of the command line. */
export const cliMessages = {
  'cli.usage': ui('Usage: npm run -s cli -- replay FILE.json [FILE.json …] [--json]'),
  'cli.unknownCommand': ui('{name} is not a command.'),
  'cli.unknownOption': ui('{option}: $: not an option; --json is'),
  'cli.noFile': ui('replay: $: no file given; name one or more scenario files'),
  'cli.noSuchFile': ui('no such file'),
  'cli.isFolder': ui('this is a folder'),
  'cli.notAllowed': ui('reading it is not allowed'),
  'cli.notUtf8': ui('it is not UTF-8 text'),
  'cli.unreadable': ui('it cannot be opened'),
  'cli.ledgerOf': ui('Ledger: {title}'),
  'cli.untitled': ui('scenario without a title'),
  'cli.person': ui(
    '{existing, select, yes {existing user} other {new user}}, joined {joined}; region {region}; phone {phone}; {account, select, yes {with} other {without}} a parent-company account; telling {telling}; reading {reading}',
  ),
  'cli.changed': ui('{count, plural, =0 {no pair changed} one {# pair changed} other {# pairs changed}}'),
  'cli.refused': ui('not possible'),
  'cli.end': ui('End, {day}'),
  'cli.endLine': ui(
    'screen {screen}; account {account}; terms2016 {terms2016}; sharing2016 {sharing2016}; terms2021 {terms2021}; regime {regime}; taps {taps}',
  ),
  'cli.windows': ui(
    'accept by {acceptBy}; switch until {optOutUntil}{isOpen, select, yes {, open} other {, not open}}; deletion done by {deletionDoneBy}',
  ),
  'cli.flows': ui('{yes} of {all} pairs yes, {disputed} disputed or open, {no} no'),
  'cli.none': ui('none'),
  'cli.tapsOf': ui('{count, plural, one {# tap} other {# taps}}'),
} as const satisfies Messages
