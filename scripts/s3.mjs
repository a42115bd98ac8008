// A stand-in for object storage with the rules of origin that we ship, on loopback. It is `s3rver`, from `tools/s3rver/`.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const shipped = path.join(root, 'examples/s3/cors.json')
const BUCKET = 'records'

/** S3's own API takes the same rules as XML. */
function rulesFor(origin) {
  const [rule] = JSON.parse(readFileSync(shipped, 'utf8')).CORSRules
  const each = (name, values) => values.map((value) => `<${name}>${value}</${name}>`).join('')
  const methods = each('AllowedMethod', rule.AllowedMethods)
  const headers = each('AllowedHeader', rule.AllowedHeaders)
  const parts = `<AllowedOrigin>${origin}</AllowedOrigin>${methods}${headers}`
  return `<CORSConfiguration><CORSRule>${parts}<MaxAgeSeconds>${rule.MaxAgeSeconds}</MaxAgeSeconds></CORSRule></CORSConfiguration>`
}

/** @param {{ origin: string, port: number }} options the one origin whose pages may write */
export async function startS3({ origin, port }) {
  const S3rver = createRequire(path.join(root, 'tools/s3rver/package.json'))('s3rver')
  const folder = mkdtempSync(path.join(tmpdir(), 'consent-replay-s3-'))
  const server = new S3rver({
    address: '127.0.0.1',
    port,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: BUCKET, configs: [rulesFor(origin)] }],
  })
  await server.run()
  return {
    url: `http://127.0.0.1:${port}/${BUCKET}/`,
    /** What the objects hold, by their keys. */
    objects() {
      const inside = path.join(folder, BUCKET)
      const suffix = '._S3rver_object'
      return new Map(
        readdirSync(inside, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
          .map(({ parentPath, name }) => {
            const file = path.join(parentPath, name)
            return [path.relative(inside, file).slice(0, -suffix.length), readFileSync(file, 'utf8')]
          }),
      )
    },
    async close() {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
