import { ui, type Messages } from '#content/message.ts'

/** The words of the command line. */
export const cliMessages = {
  'cli.usage': ui(
    'Usage: npm run -s cli -- replay FILE.json [FILE.json …] [--json], or: npm run -s cli -- paths [--on day] [--with sharing=off,account=active] [--joined day] [--region region] [--phone phone] [--telling telling] [--json]',
  ),
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
  'cli.paths.option': ui('{option}: $: not an option; {known} are'),
  'cli.paths.value': ui('{option}: $: needs a value'),
  'cli.paths.twice': ui('{option}: $: is given twice'),
  'cli.paths.pair': ui('--with: $: {found} is not of the form sharing=off'),
  'cli.paths.answer': ui('{count} of {ends, plural, one {# end} other {# ends}} on {day}'),
  'cli.paths.explored': ui('{paths} paths; {standings} standings on {days} days that matter'),
  'cli.paths.person': ui(
    '{existing, select, yes {existing user} other {new user}}, joined {joined}; region {region}; phone {phone}; telling {telling}; with {wanted}',
  ),
  'cli.paths.anything': ui('anything'),
  'cli.paths.example': ui('Smallest example:'),
  'cli.paths.exampleNone': ui('No path ends so.'),
  'cli.paths.step': ui('{day}  {steps}'),
  'cli.paths.nothing': ui('nothing is done'),
  'cli.paths.end': ui(
    '{mark} {state}; {taps, plural, one {# tap} other {# taps}}, {screens, plural, one {# screen} other {# screens}}, {days, plural, one {# day} other {# days}} used, {many, plural, one {{paths} path} other {{paths} paths}}',
  ),
  'cli.none': ui('none'),
  'cli.tapsOf': ui('{count, plural, one {# tap} other {# taps}}'),
} as const satisfies Messages
