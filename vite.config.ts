import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { computedModules } from './scripts/viteComputed.ts'
import { compiledCatalogue, pseudoLocale } from './scripts/viteCatalogue.ts'

const inSrc = (...paths: readonly string[]): RegExp =>
  new RegExp(`src[\\\\/](?:${paths.map((each) => each.replaceAll('/', '[\\\\/]')).join('|')})\\.`)

const INSTRUMENT = inSrc(
  'domain/canonical/(?:canonicalJson|sha256)',
  'domain/study/(?:links|conditions|assign|openFrozen|consentCheck|parse|forms|readDesigns|shapes|readItems|types)',
  'domain/study/(?:usualStudy|print|runs|network|scoring|holdBack)',
  'domain/record/(?:inventory|readRecord|readEvent|seal|types|verify|runState|standingKey|replayRecord)',
  'content/(?:recordedItems|questionSays)',
  'store/studies/previewed',
)

/** What pages load together, in one file: it packs better than in ten. */
const CHUNKS = [
  // What every page stands on, in one piece whatever else is split.
  {
    name: 'frame',
    test: /node_modules[\\/](?:react|react-dom|react-router|scheduler|@lingui)[\\/]|vite[\\/]preload-helper|rolldown[\\/]runtime|src[\\/]content[\\/](?:sentence|say|message|en[\\/]compiled)\./,
    priority: 5,
  },
  // What the pages of a study share: making it, taking part, and its results.
  {
    name: 'instrument',
    test: new RegExp(`node_modules[\\\\/]idb[\\\\/]|${INSTRUMENT.source}`),
    priority: 4,
  },
  // What pages to read need of the story stands apart, so that they load no more of it.
  {
    name: 'days',
    test: inSrc(
      'domain/day/isoDay',
      'domain/dataflow/ids',
      'domain/consent/overlays',
      'domain/scenario/defaults',
      'domain/design/registry',
      'app/link',
      'content/factDay',
    ),
    priority: 4,
  },
  // What every page but the barest draws with.
  {
    name: 'basics',
    test: inSrc('content/(?:Claim|Say|rich|format|properNames)', 'ui/(?:Icon|Button|copyText)'),
    priority: 3,
  },
  {
    name: 'phone',
    test: inSrc(
      'features/phone/(?:Phone(?:Parts|Screen|Frame|Caption|\\.module)|SideNote|LabPart|labScreens|later|parts|notesOf|screenName)',
      'features/phone/(?:stampOf|phoneContext|invented|useFocusWithin|screens/(?:Notice2016|screens))',
    ),
    priority: 3,
  },
  { name: 'parse', test: inSrc('domain/scenario/(?:parse|reader|fault)'), priority: 3 },
  // What pages of one moment share, and below, what a comparison shares with them.
  {
    name: 'session',
    test: inSrc(
      'store/(?:session|hooks|setting|knowledge)',
      'app/(?:address|useAddress|MomentLink|play/PublicOnly)',
      'features/flow-matrix/useLaterPairs',
      'domain/dataflow/laterPairs',
      'ui/Tabs',
    ),
    priority: 2,
  },
  // What the main screen and a view in a page of others draw alike.
  {
    name: 'views',
    test: inSrc(
      'features/flow-matrix/(?:FlowMatrix|FlowView|Key|MatrixRows|MatrixTable|Tally|Tile|differingPairs|listParts)',
      'features/flow-matrix/(?:FlowView|Key|MatrixTable|Tally)\\.module',
      'features/flow-matrix/(?:nextTile|pairName|rows)',
      'features/timeline/(?:Axis|ClockBar|ClockControls|ClockFace|LaneDrawing|LaneList|LaneMarks|Lanes|Scrubber)',
      'features/timeline/(?:Clock|LaneList|Lanes)\\.module',
      'features/timeline/(?:clockState|decision|lane\\w+|lanes|playback|textWidth|timeScale|windows)',
      'features/timeline/(?:usePlay|useRoom|useStoryControls|worldEvents)',
    ),
    priority: 2,
  },
  {
    name: 'moment',
    test: inSrc(
      'store/readings',
      'app/paths',
      'content/(?:entrySays|stepName|labRegistry)',
      'domain/consent/assumptions',
      'ui/(?:StatusWord|Glyph|glyphParts|status|Segmented|useMedia)',
      'app/play/AddressNote',
      'features/timeline/DateField',
    ),
    priority: 2,
  },
  { name: 'store', test: /node_modules[\\/]zustand/, priority: 2 },
  { name: 'story', test: inSrc('store/story'), priority: 1, includeDependenciesRecursively: true },
]

/** Tests of what is not loaded yet, or of modules that they put others in place of: these keep to themselves. */
const FRESH = [
  'src/app/paths.test.ts',
  'src/app/comparePaths.test.ts',
  'src/app/labLink.test.ts',
  'src/domain/dataflow/readings/readings.test.ts',
  'src/store/*.test.ts',
  'src/domain/paths/theorems.test.ts',
  'src/domain/paths/fragment.test.ts',
  'src/architecture.test.ts',
]

/** The same among those that draw. */
const FRESH_DOM = [
  'src/app/pseudoLocale.test.tsx',
  'src/features/flow-matrix/FlowMatrix.test.tsx',
  'src/features/flow-matrix/FlowView.test.tsx',
  'src/features/paths/Paths.test.tsx',
  'src/features/study/StudyPage.test.tsx',
]
const DOM = {
  environment: 'jsdom' as const,
  setupFiles: ['src/ui/testing/setupDom.ts'],
  css: { modules: { classNameStrategy: 'non-scoped' as const } },
}

const PROJECTS = [
  {
    extends: true as const,
    // What is pure needs no walls: the modules load once for all files, not once for each.
    test: {
      name: 'unit',
      include: ['src/**/*.test.ts'],
      exclude: FRESH,
      environment: 'node',
      isolate: false,
    },
  },
  {
    extends: true as const,
    test: { name: 'fresh', include: FRESH, environment: 'node' },
  },
  {
    extends: true as const,
    test: {
      name: 'dom',
      include: ['src/**/*.test.tsx'],
      exclude: FRESH_DOM,
      isolate: false,
      ...DOM,
    },
  },
  {
    extends: true as const,
    test: { name: 'freshDom', include: FRESH_DOM, ...DOM },
  },
]

const jsonOut = process.env['JSON_OUT']

export default defineConfig(({ isSsrBuild }) => ({
  // Relative: one build serves from `/` and from any sub-path.
  base: './',
  plugins: [react(), compiledCatalogue(), computedModules(), pseudoLocale()],
  build: {
    target: 'es2023',
    // The newest of each engine two years back: `light-dark()` and nesting stay as written.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    // The polyfill fetches, which `connect-src 'none'` forbids; every browser we aim at preloads natively.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: !isSsrBuild,
    ...(isSsrBuild
      ? {
          outDir: '.cache/server',
          copyPublicDir: false,
          rolldownOptions: { input: ['src/app/entryServer.tsx', 'src/app/routes.ts'] },
        }
      : {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: CHUNKS, includeDependenciesRecursively: false },
              // Every page names many files, and hashes do not pack: as short as the bundler allows.
              entryFileNames: 'assets/[name]-[hash:7].js',
              chunkFileNames: 'assets/[name]-[hash:7].js',
              assetFileNames: 'assets/[name]-[hash:7][extname]',
            },
          },
        }),
  },
  test: {
    // What hangs is found; what only waits for a busy machine has not failed.
    testTimeout: 30_000,
    // On a machine of two cores the default is one worker, so that half of it waits.
    maxWorkers: '100%',
    reporters: jsonOut ? ['default', ['json', { outputFile: jsonOut }]] : ['default'],
    projects: PROJECTS,
  },
}))
