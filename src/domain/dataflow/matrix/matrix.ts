import type { CategoryId } from '#domain/dataflow/ids.ts'
import { phoneMatrix } from '#domain/dataflow/matrix/phone.ts'
import { profileMatrix } from '#domain/dataflow/matrix/profile.ts'
import { aboutMatrix } from '#domain/dataflow/matrix/about.ts'
import { presenceMatrix } from '#domain/dataflow/matrix/presence.ts'
import { contactsMatrix } from '#domain/dataflow/matrix/contacts.ts'
import { noncontactsMatrix } from '#domain/dataflow/matrix/noncontacts.ts'
import { messagesMatrix } from '#domain/dataflow/matrix/messages.ts'
import { businessMessagesMatrix } from '#domain/dataflow/matrix/businessMessages.ts'
import { groupsMatrix } from '#domain/dataflow/matrix/groups.ts'
import { usageMatrix } from '#domain/dataflow/matrix/usage.ts'
import { msgMetadataMatrix } from '#domain/dataflow/matrix/msgMetadata.ts'
import { diagnosticsMatrix } from '#domain/dataflow/matrix/diagnostics.ts'
import { deviceMatrix } from '#domain/dataflow/matrix/device.ts'
import { networkMatrix } from '#domain/dataflow/matrix/network.ts'
import { ipMatrix } from '#domain/dataflow/matrix/ip.ts'
import { geoPreciseMatrix } from '#domain/dataflow/matrix/geoPrecise.ts'
import { geoCoarseMatrix } from '#domain/dataflow/matrix/geoCoarse.ts'
import { cookiesMatrix } from '#domain/dataflow/matrix/cookies.ts'
import { transactionsMatrix } from '#domain/dataflow/matrix/transactions.ts'
import { bizInteractionMatrix } from '#domain/dataflow/matrix/bizInteraction.ts'
import { serviceInfoMatrix } from '#domain/dataflow/matrix/serviceInfo.ts'
import { supportMatrix } from '#domain/dataflow/matrix/support.ts'
import { userReportsMatrix } from '#domain/dataflow/matrix/userReports.ts'
import { backupsMatrix } from '#domain/dataflow/matrix/backups.ts'
import type { CategoryMatrix } from '#domain/evidence/define.ts'

/**
 * 24 categories × 10 regimes × (collected, reaches the parent company, 7 purposes), each cell with its sources.
 * Heavy: import it with `import()`, never in the first view (`grid.ts` has the bare verdicts).
 */
export const matrix: Record<CategoryId, CategoryMatrix> = {
  phone: phoneMatrix,
  profile: profileMatrix,
  about: aboutMatrix,
  presence: presenceMatrix,
  contacts: contactsMatrix,
  noncontacts: noncontactsMatrix,
  messages: messagesMatrix,
  businessMessages: businessMessagesMatrix,
  groups: groupsMatrix,
  usage: usageMatrix,
  msgMetadata: msgMetadataMatrix,
  diagnostics: diagnosticsMatrix,
  device: deviceMatrix,
  network: networkMatrix,
  ip: ipMatrix,
  geoPrecise: geoPreciseMatrix,
  geoCoarse: geoCoarseMatrix,
  cookies: cookiesMatrix,
  transactions: transactionsMatrix,
  bizInteraction: bizInteractionMatrix,
  serviceInfo: serviceInfoMatrix,
  support: supportMatrix,
  userReports: userReportsMatrix,
  backups: backupsMatrix,
}
