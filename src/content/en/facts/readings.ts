import type { ReadingTextId } from '#domain/dataflow/readings/textIds.ts'

/** What each reading says of a flow or of terms, in our words. The sources stand beside it in the tables. */
export const readingTexts: Record<ReadingTextId, string> = {
  'company.named':
    'The company’s own list names it as shared, and the company says that the new terms changed nothing in what is shared.',
  'company.unnamed2016': 'The company’s lists of 2016 do not name it. By its word there is nothing to show here.',
  'company.unnamed2021':
    'The company’s list of 2021 does not name it; only its last clause would cover it. By its word there is nothing to show here.',
  'company.unnamedEurope':
    'What the company lists for Europe does not name it. By its word there is nothing to show here.',
  'company.optional':
    'The company says that this comes with an optional feature, and that people are asked when they first use one. Accepting the terms alone moves nothing.',
  'company.provider':
    'The company says that in Europe the parent company does this as its provider, on its instructions, and not for its own purposes.',
  'company.noContacts': 'The company says that contact lists are not shared with the parent company.',
  'company.noLocation':
    'The company says that neither it nor the parent company can see a location that is shared in a chat.',
  'company.follows':
    'The company lists this use for what it shares. Whether that is so here depends on whether it says that this kind of data is shared at all.',
  'company.notInEurope':
    'The company says that European data is not used for this, and repeated it to the Commission in 2023.',
  'company.deleted': 'The company says that deleting the account deletes the information.',
  'company.groups': 'The company says that it does not share group data for ads, and its list does not name it.',
  'company.twoPages':
    'Two statements of the same weeks stand against each other: a list with how one interacts with others, and a page that says no logs are kept of who contacts whom. Its word does not settle it.',
  'company.servers':
    'The company says that its service runs on servers of the parent company. It does not count that as sharing.',
  'company.honoured':
    'The company says that it keeps honouring the choice of 2016, also after the new terms are accepted.',
  'company.payments': 'The payments text names other uses, and not this one.',
  'company.listedUse':
    'The company’s own text lists this use. A later notice, undated and recorded in December 2025, says that its data is held back from ads unless an optional feature is used.',
  'company.bizMessages':
    'The company says that the host of business chats does not by itself use them for ads; it names no such use for its own purposes.',
  'company.noChange':
    'In January 2021 the company listed what it shares and said that the new terms change nothing in that. So the list is taken to hold before accepting, after it, and without it.',
  'company.noChangeOptOut':
    'In January 2021 the company said that the new terms change nothing in what is shared, and that a choice of 2016 stays in force. So both stand alike before and after accepting.',
  'company.noChangeEurope':
    'The company said for Europe that the new terms change nothing in what is shared. So the European text is taken alike before and after accepting.',
  'company.paused':
    'The company said that from November 2016 European data was not used for ads or products of the parent company; and, to the British regulator, that the parent company only ever served as its processor.',
  'policy.noLimit2016':
    'The text of 2016 shares information with the companies of the group and sets no limit to which.',
  'policy.infra2016':
    'The text of 2016 lists infrastructure and delivery as a use and sets no limit to which information.',
  'policy.messages2016':
    'The text of 2016 allows the parent company to use messages for nothing but helping to run the service.',
  'policy.servers': 'The texts let the companies of the group run the infrastructure with what is shared.',
  'policy.encrypted':
    'The texts say that messages are encrypted; a copy may wait for delivery on servers of the parent company.',
  'policy.catchAll2021': 'The text of 2021 ends its list with any other information that it says it collects.',
  'policy.listed2021': 'The text of 2021 lists this use.',
  'policy.europe2018':
    'The European text of 2018 names no limit to what goes to the companies of the group as providers and for safety.',
  'policy.europe2021': 'The European text of 2021 names all its groups of collected data for this.',
  'policy.earlierText':
    'The earlier text stays in force for who did not accept, and sets no limit to which information.',
  'policy.notYetAccepted': 'It belongs to the text of 2021, which was not accepted.',
  'policy.payments':
    'The payments text does not name this use, and the general text beside it is wide enough to include it.',
  'policy.pause': 'The pause was promised to regulators. The text in force, that of 2016, still permits this use.',
  'policy.notInEurope':
    'The European text lets the companies of the group work as providers only, not for their own purposes; it has no list of suggestions and ads.',
  'policy.business':
    'The text leaves hosted business chats to the business; it gives the parent company no use of its own.',
  'policy.hostPhone': 'The text allows a business to have its chats hosted, and a chat is addressed by a number.',
  'policy.linked': 'The text allows a linked product to learn that you use the service.',
  'policy.connect2018': 'The text of 2018 speaks of connecting the apps and sets no limit to which information.',
  'policy.noOptOut2021':
    'The choice of 2016 is not in the text of 2021. Only statements beside it say that it is kept.',
  'policy.follows': 'The text lists this use. What is shared at all may be used for it.',
  'policy.afterDeletion':
    'The payments text lets the companies of the group keep what they have, under their own policies.',
  'policy.row2021':
    'By the text, accepting permits the wider list of uses of 2021, connecting the products among them.',
  'policy.row2021optout': 'By the text, accepting ends the choice of 2016: nothing in it speaks of that choice.',
  'policy.eea2021':
    'By the text, accepting in Europe permits sharing for safety, and with the companies of the group as providers.',
  'policy.declined2021': 'By the text, who did not accept stays under the earlier text.',
  'authority.nothing': 'No authority found anything on this. The record stands.',
  'authority.cnil':
    'France, December 2017: the transfer for measuring did take place, of the number and of habits of use, and has no legal basis.',
  'authority.cnilSafety':
    'France, December 2017: the transfer for security did take place; the regulator accepted it in principle.',
  'authority.ico':
    'United Kingdom, March 2018: by the undertaking, no data of people there was shared, except with the parent company as a processor.',
  'authority.icoProcessor':
    'United Kingdom, March 2018: by the undertaking, the parent company got data only as a processor.',
  'authority.icoForbids':
    'United Kingdom, March 2018: by the undertaking nothing goes to the parent company for its own uses until the new law allows it.',
  'authority.pauseUnsaid':
    'The pause of 2016 names ads and improving the parent company’s own service. Whether it reaches this use is not said.',
  'authority.hamburg2016':
    'Hamburg, September 2016: the parent company must not collect or store this without valid consent. Two courts left the ban enforceable.',
  'authority.hamburg2021':
    'Hamburg, May 2021: for three months the parent company must not process this for its own purposes.',
  'authority.hamburg2021Provider':
    'Hamburg, May 2021: the order forbids the parent company’s own purposes. Work as a provider is not in it.',
  'authority.hamburg2021Unsaid':
    'Hamburg, May 2021: the order forbids the parent company’s own purposes. Whether a linked product falls under them is not said.',
  'authority.contacts':
    'Hamburg heard that address books were not taken “for the time being” and was not reassured. No authority found that they were.',
  'authority.asked2016':
    'Authorities asked what is shared, and were not told enough. None found that this is. The record stands.',
  'authority.follows': 'The European authorities asked about this. Where none found anything, the record stands.',
  'authority.edpbHash':
    'The European board held that stored hashes of numbers are personal data. It found nothing on whether they go to the parent company.',
  'authority.edpbAds': 'The European board did not have the information to be certain about marketing.',
  'authority.edpbProduct':
    'The European board saw a high likelihood that the parent company already uses this to improve its products, and asked for an inquiry.',
  'authority.edpbSafety':
    'The European board saw a high likelihood that the parent company is a controller for safety, and took no final measures.',
  'authority.india2024':
    'India, November 2024: the competition authority forbade sharing with the companies of the group for ads, for five years, whatever a person had accepted.',
  'authority.india2025':
    'India: the ban on sharing for ads was stayed on 23 January 2025, set aside on 4 November 2025, and replaced on 15 December 2025 by a choice that covers ads. Since the stay nothing forbids this; what people are shown is not recorded.',
  'authority.indiaChoice':
    'India, November 2024: for uses other than ads the competition authority forbade no sharing; it ordered an explanation and a way out. The stay of January 2025 left that in force.',
  'authority.row2021':
    'Outside Europe the readings follow one decision, that of India’s competition authority; elsewhere the record stands.',
  'authority.eea2021':
    'In Europe the board of the authorities saw a high likelihood and took no final measures; what it did not find, the record tells.',
  'authority.declined2021':
    'In India a court was told that who does not accept is not limited. No authority found what is shared about such people; the record stands.',
}
