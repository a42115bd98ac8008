import type { ComponentType } from 'react'
import { VIEW_WORDS } from '#app/embed/viewWords.ts'
import { loadWords } from '#content/sentence.ts'
import { EMBED_VIEWS, type EmbedView } from '#domain/embed/types.ts'

/** One view: what it draws, and what it takes from its address before that; `opens` tells whether it changes anything. */
export interface LoadedView {
  readonly View: ComponentType
  readonly opens: () => Promise<boolean>
}

const loaders: Readonly<Record<EmbedView, () => Promise<LoadedView>>> = {
  phone: async () => {
    const { PhoneEmbed, opens } = await import('#app/embed/views/PhoneEmbed.tsx')
    return { View: PhoneEmbed, opens }
  },
  flow: async () => {
    const { FlowEmbed, opens } = await import('#app/embed/views/FlowEmbed.tsx')
    return { View: FlowEmbed, opens }
  },
  map: async () => {
    const { MapEmbed, opens } = await import('#app/embed/views/MapEmbed.tsx')
    return { View: MapEmbed, opens }
  },
  timeline: async () => {
    const { TimelineEmbed, opens } = await import('#app/embed/views/TimelineEmbed.tsx')
    return { View: TimelineEmbed, opens }
  },
  compare: async () => {
    const { CompareEmbed, opens } = await import('#app/embed/views/CompareEmbed.tsx')
    return { View: CompareEmbed, opens }
  },
  metric: async () => {
    const { MetricEmbed, opens } = await import('#app/embed/views/MetricEmbed.tsx')
    return { View: MetricEmbed, opens }
  },
}

const loading = new Map<EmbedView, Promise<LoadedView>>()
const loaded = new Map<EmbedView, LoadedView>()

/** The view that an address names; null: there is none by that name. */
export function embedViewOf(id: string): EmbedView | null {
  return EMBED_VIEWS.find((view) => view === id) ?? null
}

export function loadView(view: EmbedView): Promise<LoadedView> {
  const known = loading.get(view)
  if (known) return known
  const own = Promise.all([loaders[view](), ...VIEW_WORDS[view].map(loadWords)]).then(([found]) => {
    loaded.set(view, found)
    return found
  })
  loading.set(view, own)
  return own
}

export function loadedView(view: EmbedView): LoadedView | undefined {
  return loaded.get(view)
}
