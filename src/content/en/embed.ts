import { ui, type Messages } from '#content/message.ts'

/** What stands around a view that is laid into a page of others. */
export const embedMessages = {
  'embed.heading.phone': ui('{day}: the simulated phone'),
  'embed.heading.flow': ui('{day}: where data may go'),
  'embed.heading.map': ui('{day}: where data may go, as a map'),
  'embed.heading.timeline': ui('{day} on the time line'),
  'embed.heading.compare': ui('Two moments compared'),
  'embed.heading.metric': ui('What a design costs: {name}'),
  'embed.design': ui('a design begun from {preset}'),
  'embed.map': ui('Map'),
  'embed.what': ui(
    '{view, select, phone {Simulation. Screens and wording are reconstructed and paraphrased.} compare {Simulation. Screens and wording are reconstructed and paraphrased.} metric {Counted on a model, not measured on people.} other {A reconstruction from dated sources.}}',
  ),
  'embed.open': ui('Open this on {site}'),
  'embed.open.name': ui('Open this on {site}, in a new tab'),
  'embed.independent': ui('Independent: not affiliated with, endorsed or sponsored by {service} or {parent}.'),
  'embed.told': ui('The page around this one ({origin}) is told what you do here. Nobody else is.'),
  'embed.again': ui('Begin again'),
  'embed.working': ui('Working it out …'),
} as const satisfies Messages
