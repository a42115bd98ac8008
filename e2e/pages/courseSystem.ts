import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { startServer } from '../../scripts/serve.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** A course system's page around a package: the real runtime, which lives as long as the page; what it is told to keep stays. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A course</title><link rel="icon" href="data:,">
<style>html,body{height:100%;margin:0}iframe{width:100%;height:100%;border:0}</style>
<script src="scorm12.min.js"></script>
<script>
  const API = window.API = new window.Scorm12API({ autocommit: false, logLevel: 5 })
  const kept = sessionStorage.getItem('kept')
  if (kept) API.loadFromJSON(JSON.parse(kept).cmi, 'cmi')
  const calls = JSON.parse(sessionStorage.getItem('calls') ?? '[]')
  const write = (call) => {
    calls.push(call)
    sessionStorage.setItem('calls', JSON.stringify(calls))
    sessionStorage.setItem('kept', JSON.stringify(API.renderCommitCMI(call === 'LMSFinish')))
  }
  API.on('LMSInitialize', () => calls.push('LMSInitialize'))
  API.on('LMSCommit', () => write('LMSCommit'))
  API.on('LMSFinish', () => write('LMSFinish'))
  const commit = API.LMSCommit
  if (location.hash === '#refuses') API.LMSCommit = () => 'false'
  window.takeAgain = () => (API.LMSCommit = commit)
</script>
<iframe id="sco" title="package" src="package/scorm.html"></iframe></html>`

export interface CourseSystem {
  readonly url: string
  /** The page of the package with nothing around it. */
  readonly alone: string
  readonly manifest: string
  readonly files: readonly string[]
  close(): Promise<void>
}

/** Builds the package, unpacks it, and lays it beside the page of a course. */
export async function courseSystem(lesson: string, ...options: readonly string[]): Promise<CourseSystem> {
  const said = execFileSync(process.execPath, ['scripts/scorm.ts', lesson, ...options], { cwd: root, encoding: 'utf8' })
  const files = unzipSync(readFileSync(path.join(root, said.split(':')[0] ?? '')))
  const folder = mkdtempSync(path.join(tmpdir(), 'consent-replay-course-'))
  for (const [name, bytes] of Object.entries(files)) {
    const file = path.join(folder, 'package', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  cpSync(
    path.join(root, 'tools/scorm-again/node_modules/scorm-again/dist/scorm12.min.js'),
    path.join(folder, 'scorm12.min.js'),
  )
  writeFileSync(path.join(folder, 'course.html'), PAGE)
  writeFileSync(path.join(folder, 'elsewhere.html'), '<!doctype html><title>x</title><link rel="icon" href="data:,">')
  const served = await startServer({ folder, port: 0, isPlain: true })
  return {
    url: `${served.url}course.html`,
    alone: `${served.url}package/scorm.html`,
    manifest: new TextDecoder().decode(files['imsmanifest.xml']),
    files: Object.keys(files),
    async close() {
      await served.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
