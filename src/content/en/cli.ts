import { ui, type Messages } from '#content/message.ts'

/** The words of the command line. */
export const cliMessages = {
  'cli.usage': ui(
    'Usage: npm run -s cli -- replay FILE.json [FILE.json …] [--json], or: npm run -s cli -- paths [--design name|FILE.json] [--on day] [--with sharing=off,account=active] [--joined day] [--region region] [--phone phone] [--telling telling] [--json], or: npm run -s cli -- measure --design name|FILE.json --phone android|iphone [--json], or: npm run -s cli -- study check FILE.json [FILE.json …] [--json], or: npm run -s cli -- study links FILE.json --count number [--base address], or: npm run -s cli -- lesson check FILE.json [FILE.json …]',
  ),
  'cli.help.replay': ui(
    'npm run -s cli -- replay FILE.json [FILE.json …] [--json]: the ledger of each scenario file, in the order given.',
  ),
  'cli.help.paths': ui(
    'npm run -s cli -- paths [--design name|FILE.json] [--on day] [--with sharing=off,account=active] [--joined day] [--region region] [--phone phone] [--telling telling] [--json]: every end that a day can have, and the smallest example of those asked for.',
  ),
  'cli.help.measure': ui(
    'npm run -s cli -- measure --design name|FILE.json --phone android|iphone [--json]: what a design costs, by the shortest ways.',
  ),
  'cli.help.study': ui(
    'npm run -s cli -- study check FILE.json [FILE.json …] [--json]: every fault of each study file; npm run -s cli -- study links FILE.json --count number [--base address]: single-use links in permuted blocks, as CSV.',
  ),
  'cli.unknownCommand': ui('{name} is not a command.'),
  'cli.unknownOption': ui('{option}: $: not an option; --json is'),
  'cli.noFile': ui('replay: $: no file given; name one or more scenario files'),
  'cli.help.lesson': ui(
    'npm run -s cli -- lesson check FILE.json [FILE.json …]: every fault of each lesson file, and all that a room would miss.',
  ),
  'cli.lesson.noTask': ui('lesson: $: {found} is nothing that can be done; check is'),
  'cli.lesson.noFile': ui('lesson check: $: no file given; name one or more lesson files'),
  'cli.lesson.ready': ui(
    '{file}: can be taught. {steps, plural, one {# step} other {# steps}}, {minutes, plural, one {# minute} other {# minutes}}',
  ),
  'cli.lesson.advice': ui('{file}: worth a look: {path}: {text}'),
  'cli.study.noTask': ui('study: $: {found} is nothing that can be done; check and links are'),
  'cli.study.noFile': ui(
    'study {task}: $: no file given; name {task, select, links {a study file} other {one or more study files}}',
  ),
  'cli.study.oneFile': ui('study links: $: one study file at a time'),
  'cli.study.count': ui('--count: $: {found} is not a whole number between {least} and {most}'),
  'cli.study.base': ui(
    '--base: $: {found} cannot stand before a slot: no spaces and no part after the sign of a fragment',
  ),
  'cli.study.notLinks': ui('nobody comes by a link here: {found} assigns'),
  'cli.noSuchFile': ui('no such file'),
  'cli.isFolder': ui('this is a folder'),
  'cli.notAllowed': ui('reading it is not allowed'),
  'cli.notUtf8': ui('it is not UTF-8 text'),
  'cli.unreadable': ui('it cannot be opened'),
  'cli.notOptionOf': ui('{option} is not an option here; known are {known} and --json.'),
  'cli.valueMissing': ui('{option} needs a value.'),
  'cli.optionTwice': ui('{option} is given twice.'),
  'cli.optionNeeded': ui('{option} is missing: {known}.'),
  'cli.phoneUnknown': ui('{found} is not a phone; one of {known}.'),
  'cli.designUnknown': ui('{found} is neither a design known by name nor a file; known are {known}.'),
  'cli.designMissing': ui('{file} holds no design: it tells the story as it was shipped.'),
  'cli.measured': ui(
    'What it costs: {design}, on {phone, select, iphone {iPhone} other {Android}}{isLab, select, yes { (a lab design, not history)} other {}}',
  ),
  'cli.way.accept': ui('accept'),
  'cli.way.refuse': ui('hold back, when asked'),
  'cli.way.putOff': ui('put it off'),
  'cli.way.revoke': ui('hold back, the day after'),
  'cli.way.revokeAfterWindow': ui('hold back, after the window'),
  'cli.way.restore': ui('share again, the day after holding back'),
  'cli.way.leave': ui('leave'),
  'cli.way.acceptFromBanner': ui('accept, from the banner'),
  'cli.way.possible': ui(
    '{taps, plural, one {# tap} other {# taps}} on {screens, plural, one {# screen} other {# screens}}; {scrolls, plural, =0 {no scroll} one {# scroll} other {# scrolls}}; {confirmations, plural, =0 {no confirmation} one {# confirmation} other {# confirmations}}{typed, plural, =0 {} other {; something to type}}: {steps}',
  ),
  'cli.way.impossible': ui('not possible'),
  'cli.ledgerOf': ui('Ledger: {title}'),
  'cli.untitled': ui('scenario without a title'),
  'cli.person': ui(
    '{existing, select, yes {existing user} other {new user}}, joined {joined}; region {region}; phone {phone}; {account, select, yes {with} other {without}} a parent-company account; {isLab, select, yes {a lab design, not history: {design}} other {telling {telling}}}; reading {reading}',
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
  'cli.paths.ofLab': ui('a lab design, not history'),
  'cli.paths.tellingOfDesign': ui('--telling: $: a design that is named brings its own telling'),
  'cli.paths.anything': ui('anything'),
  'cli.paths.example': ui('Smallest example:'),
  'cli.paths.exampleNone': ui('No path ends so.'),
  'cli.paths.step': ui('{day}  {steps}'),
  'cli.paths.nothing': ui('nothing is done'),
  'cli.paths.end': ui(
    '{mark} {state}; {taps, plural, one {# tap} other {# taps}}, {screens, plural, one {# screen} other {# screens}}, {days, plural, one {# day} other {# days}} used, {many, plural, one {{paths} path} other {{paths} paths}}{reversible, select, no {, not reversible} until {, reversible until {until}} other {}}',
  ),
  'cli.none': ui('none'),
  'cli.tapsOf': ui('{count, plural, one {# tap} other {# taps}}'),
} as const satisfies Messages
