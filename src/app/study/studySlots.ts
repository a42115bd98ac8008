import { siteRoot } from '#app/siteRoot.ts'
import { presets } from '#domain/design/presets.ts'
import type { Design } from '#domain/design/design.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import type { BroughtDesign, StudySlots } from '#features/study/studySlots.ts'

/** What the builder takes from the lab, from files and from where the site lies. It comes when it is asked for. */
export const studySlots: Omit<StudySlots, 'onPreview' | 'results'> = {
  designOfLink: async (link) => {
    const { parseLab } = await import('#app/labLink.ts')
    const address = URL.parse(link, location.href)
    const parsed = address ? parseLab(address.hash) : null
    if (parsed?.kind === 'lab') {
      const { name, base, design } = parsed.state.variant
      return { ok: true, brought: { name, design: presets[base].design === design ? base : design } }
    }
    return { ok: false, faults: parsed?.kind === 'broken' ? parsed.faults : null }
  },
  designOfFile: async (file) => {
    const { readScenario } = await import('#features/share/readScenario.ts')
    const read = await readScenario(file)
    if (!read.ok) return read
    const brought = await designIn(read.scenario)
    return { ok: true, brought }
  },
  builtRunPage: async () => {
    const address = `${siteRoot()}run/page.js`
    const { page } = (await import(/* @vite-ignore */ address)) as { readonly page: string }
    // One of another build, from some cache, would point to files that are not there.
    const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src.split('/').at(-1)
    return entry !== undefined && page.includes(`/${entry}"`) ? page : ''
  },
  siteAddress: () => new URL(siteRoot(), location.href).href,
}

/** The design of a story; of one that is told as it was shipped, the preset that it came to. */
async function designIn(scenario: Scenario & { readonly design?: Design }): Promise<BroughtDesign> {
  const { shippedPresetOf } = await import('#store/labWork.ts')
  return { name: scenario.title, design: scenario.design ?? shippedPresetOf(scenario) }
}
