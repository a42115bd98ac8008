/** What `imsmanifest.xml` says of a package. */
export interface Package {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly language: string
  /** The page that the course system opens. */
  readonly opens: string
  /** Every file, that page too. */
  readonly files: readonly string[]
  /** From how many of a hundred the test is passed; null: nothing is passed or failed. */
  readonly mastery: number | null
}

/** XML 1.0 knows neither most control characters nor halves of pairs, however they are written. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

export function xmlText(text: string): string {
  return text
    .replaceAll(UNSAYABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}

const address = (file: string): string => xmlText(file.split('/').map(encodeURIComponent).join('/'))

/** One package of one SCO, as SCORM 1.2 wants it (CAM 2.3, ADL's and IMS' namespaces of that version). */
export function manifestOf({ id, version, title, language, opens, files, mastery }: Package): string {
  const score = mastery === null ? '' : `\n        <adlcp:masteryscore>${mastery}</adlcp:masteryscore>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xmlText(id)}" version="${xmlText(version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"
  xml:lang="${xmlText(language)}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="lesson">
    <organization identifier="lesson">
      <title>${xmlText(title)}</title>
      <item identifier="item" identifierref="sco" isvisible="true">
        <title>${xmlText(title)}</title>${score}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="sco" type="webcontent" adlcp:scormtype="sco" href="${address(opens)}">
${files.map((file) => `      <file href="${address(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`
}
