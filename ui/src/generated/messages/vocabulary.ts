// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Cybersecurity Policy and Strategy */
export function cmmDimensionD1(l: Localiser): string {
  return l.format("cmm-dimension-D1");
}

/** Cybersecurity Culture and Society */
export function cmmDimensionD2(l: Localiser): string {
  return l.format("cmm-dimension-D2");
}

/** Building Cybersecurity Knowledge and Capabilities */
export function cmmDimensionD3(l: Localiser): string {
  return l.format("cmm-dimension-D3");
}

/** Legal and Regulatory Frameworks */
export function cmmDimensionD4(l: Localiser): string {
  return l.format("cmm-dimension-D4");
}

/** Standards and Technologies */
export function cmmDimensionD5(l: Localiser): string {
  return l.format("cmm-dimension-D5");
}

/** National Cybersecurity Strategy */
export function cmmFactor1_1(l: Localiser): string {
  return l.format("cmm-factor-1-1");
}

/** Incident Response and Crisis Management */
export function cmmFactor1_2(l: Localiser): string {
  return l.format("cmm-factor-1-2");
}

/** Critical Infrastructure Protection */
export function cmmFactor1_3(l: Localiser): string {
  return l.format("cmm-factor-1-3");
}

/** Cybersecurity in Defence and National Security */
export function cmmFactor1_4(l: Localiser): string {
  return l.format("cmm-factor-1-4");
}

/** Cybersecurity Mindset */
export function cmmFactor2_1(l: Localiser): string {
  return l.format("cmm-factor-2-1");
}

/** Trust and Confidence in Online Services */
export function cmmFactor2_2(l: Localiser): string {
  return l.format("cmm-factor-2-2");
}

/** User Understanding of Personal Information Protection Online */
export function cmmFactor2_3(l: Localiser): string {
  return l.format("cmm-factor-2-3");
}

/** Reporting Mechanisms */
export function cmmFactor2_4(l: Localiser): string {
  return l.format("cmm-factor-2-4");
}

/** Media and Online Platforms */
export function cmmFactor2_5(l: Localiser): string {
  return l.format("cmm-factor-2-5");
}

/** Building Cybersecurity Awareness */
export function cmmFactor3_1(l: Localiser): string {
  return l.format("cmm-factor-3-1");
}

/** Cybersecurity Education */
export function cmmFactor3_2(l: Localiser): string {
  return l.format("cmm-factor-3-2");
}

/** Cybersecurity Professional Training */
export function cmmFactor3_3(l: Localiser): string {
  return l.format("cmm-factor-3-3");
}

/** Cybersecurity Research and Innovation */
export function cmmFactor3_4(l: Localiser): string {
  return l.format("cmm-factor-3-4");
}

/** Legal and Regulatory Provisions */
export function cmmFactor4_1(l: Localiser): string {
  return l.format("cmm-factor-4-1");
}

/** Related Legislative Frameworks */
export function cmmFactor4_2(l: Localiser): string {
  return l.format("cmm-factor-4-2");
}

/** Legal and Regulatory Capability and Capacity */
export function cmmFactor4_3(l: Localiser): string {
  return l.format("cmm-factor-4-3");
}

/** Formal and Informal Co-operation Frameworks to Combat Cybercrime */
export function cmmFactor4_4(l: Localiser): string {
  return l.format("cmm-factor-4-4");
}

/** Adherence to Standards */
export function cmmFactor5_1(l: Localiser): string {
  return l.format("cmm-factor-5-1");
}

/** Security Controls */
export function cmmFactor5_2(l: Localiser): string {
  return l.format("cmm-factor-5-2");
}

/** Software Quality */
export function cmmFactor5_3(l: Localiser): string {
  return l.format("cmm-factor-5-3");
}

/** Communications and Internet Infrastructure Resilience */
export function cmmFactor5_4(l: Localiser): string {
  return l.format("cmm-factor-5-4");
}

/** Cybersecurity Marketplace */
export function cmmFactor5_5(l: Localiser): string {
  return l.format("cmm-factor-5-5");
}

/** Responsible Disclosure */
export function cmmFactor5_6(l: Localiser): string {
  return l.format("cmm-factor-5-6");
}

/** Dynamic */
export function cmmStageDynamic(l: Localiser): string {
  return l.format("cmm-stage-dynamic");
}

/** Established */
export function cmmStageEstablished(l: Localiser): string {
  return l.format("cmm-stage-established");
}

/** Formative */
export function cmmStageFormative(l: Localiser): string {
  return l.format("cmm-stage-formative");
}

/** Start-up */
export function cmmStageStartUp(l: Localiser): string {
  return l.format("cmm-stage-start-up");
}

/** Strategic */
export function cmmStageStrategic(l: Localiser): string {
  return l.format("cmm-stage-strategic");
}

/** High */
export function confidenceHigh(l: Localiser): string {
  return l.format("confidence-high");
}

/** Medium */
export function confidenceMedium(l: Localiser): string {
  return l.format("confidence-medium");
}

/** Free of charge */
export function costFree(l: Localiser): string {
  return l.format("cost-free");
}

/** Paid by the beneficiary */
export function costPaid(l: Localiser): string {
  return l.format("cost-paid");
}

/** Costs shared */
export function costShared(l: Localiser): string {
  return l.format("cost-shared");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } country
 *    *[other] { $count } countries
 * }
 * ```
 */
export function countCountry(l: Localiser, args: { count: number }): string {
  return l.format("count-country", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative
 *    *[other] { $count } initiatives
 * }
 * ```
 */
export function countInitiative(l: Localiser, args: { count: number }): string {
  return l.format("count-initiative", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } language
 *    *[other] { $count } languages
 * }
 * ```
 */
export function countLanguage(l: Localiser, args: { count: number }): string {
  return l.format("count-language", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } need
 *    *[other] { $count } needs
 * }
 * ```
 */
export function countNeed(l: Localiser, args: { count: number }): string {
  return l.format("count-need", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } organisation
 *    *[other] { $count } organisations
 * }
 * ```
 */
export function countOrganisation(l: Localiser, args: { count: number }): string {
  return l.format("count-organisation", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } place
 *    *[other] { $count } places
 * }
 * ```
 */
export function countPlace(l: Localiser, args: { count: number }): string {
  return l.format("count-place", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } programme
 *    *[other] { $count } programmes
 * }
 * ```
 */
export function countProgramme(l: Localiser, args: { count: number }): string {
  return l.format("count-programme", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } record
 *    *[other] { $count } records
 * }
 * ```
 */
export function countRecord(l: Localiser, args: { count: number }): string {
  return l.format("count-record", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } resource
 *    *[other] { $count } resources
 * }
 * ```
 */
export function countResource(l: Localiser, args: { count: number }): string {
  return l.format("count-resource", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } result
 *    *[other] { $count } results
 * }
 * ```
 */
export function countResult(l: Localiser, args: { count: number }): string {
  return l.format("count-result", args);
}

/** Law */
export function documentKindLaw(l: Localiser): string {
  return l.format("document-kind-law");
}

/** Policy */
export function documentKindPolicy(l: Localiser): string {
  return l.format("document-kind-policy");
}

/** Position on international law */
export function documentKindPositionOnInternationalLaw(l: Localiser): string {
  return l.format("document-kind-position-on-international-law");
}

/** Strategy */
export function documentKindStrategy(l: Localiser): string {
  return l.format("document-kind-strategy");
}

/** Academic institutions */
export function eligibleKindAcademia(l: Localiser): string {
  return l.format("eligible-kind-academia");
}

/** Incident response teams (CERT, CSIRT) */
export function eligibleKindCert(l: Localiser): string {
  return l.format("eligible-kind-cert");
}

/** Civil society */
export function eligibleKindCivilSociety(l: Localiser): string {
  return l.format("eligible-kind-civil-society");
}

/** Government bodies */
export function eligibleKindGovernment(l: Localiser): string {
  return l.format("eligible-kind-government");
}

/** Individuals */
export function eligibleKindIndividual(l: Localiser): string {
  return l.format("eligible-kind-individual");
}

/** Judiciary */
export function eligibleKindJudiciary(l: Localiser): string {
  return l.format("eligible-kind-judiciary");
}

/** Law enforcement agencies */
export function eligibleKindLawEnforcement(l: Localiser): string {
  return l.format("eligible-kind-law-enforcement");
}

/** Parliaments */
export function eligibleKindParliament(l: Localiser): string {
  return l.format("eligible-kind-parliament");
}

/** Private sector */
export function eligibleKindPrivate(l: Localiser): string {
  return l.format("eligible-kind-private");
}

/** Regulators */
export function eligibleKindRegulator(l: Localiser): string {
  return l.format("eligible-kind-regulator");
}

/** AfricaCERT */
export function factAfricacert(l: Localiser): string {
  return l.format("fact-africacert");
}

/** APCERT */
export function factApcert(l: Localiser): string {
  return l.format("fact-apcert");
}

/** Budapest Convention on Cybercrime */
export function factBudapestConvention(l: Localiser): string {
  return l.format("fact-budapest-convention");
}

/** National CERT or CSIRT */
export function factCert(l: Localiser): string {
  return l.format("fact-cert");
}

/** Member of FIRST */
export function factFirstMember(l: Localiser): string {
  return l.format("fact-first-member");
}

/** ITU Global Cybersecurity Index 2024 */
export function factGci2024Tier(l: Localiser): string {
  return l.format("fact-gci-2024-tier");
}

/** Position on international law in cyberspace */
export function factInternationalLawPosition(l: Localiser): string {
  return l.format("fact-international-law-position");
}

/** ITU CIRT assessment */
export function factItuCirtAssessment(l: Localiser): string {
  return l.format("fact-itu-cirt-assessment");
}

/** Malabo Convention on Cyber Security and Personal Data Protection */
export function factMalaboConvention(l: Localiser): string {
  return l.format("fact-malabo-convention");
}

/** OIC-CERT */
export function factOicCert(l: Localiser): string {
  return l.format("fact-oic-cert");
}

/** National cybersecurity strategy */
export function factStrategyYear(l: Localiser): string {
  return l.format("fact-strategy-year");
}

/** Tier 1 of 5 */
export function factValueT1(l: Localiser): string {
  return l.format("fact-value-T1");
}

/** Tier 2 of 5 */
export function factValueT2(l: Localiser): string {
  return l.format("fact-value-T2");
}

/** Tier 3 of 5 */
export function factValueT3(l: Localiser): string {
  return l.format("fact-value-T3");
}

/** Tier 4 of 5 */
export function factValueT4(l: Localiser): string {
  return l.format("fact-value-T4");
}

/** Tier 5 of 5 */
export function factValueT5(l: Localiser): string {
  return l.format("fact-value-T5");
}

/** Being set up */
export function factValueBeingSetUp(l: Localiser): string {
  return l.format("fact-value-being-set-up");
}

/** Completed */
export function factValueCompleted(l: Localiser): string {
  return l.format("fact-value-completed");
}

/** Created by decree */
export function factValueCreatedByDecree(l: Localiser): string {
  return l.format("fact-value-created-by-decree");
}

/** Invited to accede */
export function factValueInvitedToAccede(l: Localiser): string {
  return l.format("fact-value-invited-to-accede");
}

/** Listed as a member */
export function factValueListedAsMember(l: Localiser): string {
  return l.format("fact-value-listed-as-member");
}

/** Listed on the website */
export function factValueListedOnWebsite(l: Localiser): string {
  return l.format("fact-value-listed-on-website");
}

/** Member */
export function factValueMember(l: Localiser): string {
  return l.format("fact-value-member");
}

/** National team */
export function factValueNationalTeam(l: Localiser): string {
  return l.format("fact-value-national-team");
}

/** Not a party */
export function factValueNotAParty(l: Localiser): string {
  return l.format("fact-value-not-a-party");
}

/** Not ratified */
export function factValueNotRatified(l: Localiser): string {
  return l.format("fact-value-not-ratified");
}

/** Party */
export function factValueParty(l: Localiser): string {
  return l.format("fact-value-party");
}

/** Planned */
export function factValuePlanned(l: Localiser): string {
  return l.format("fact-value-planned");
}

/** Provided for in a bill */
export function factValuePlannedInBill(l: Localiser): string {
  return l.format("fact-value-planned-in-bill");
}

/** Project */
export function factValueProject(l: Localiser): string {
  return l.format("fact-value-project");
}

/** Published */
export function factValuePublished(l: Localiser): string {
  return l.format("fact-value-published");
}

/** Signatory */
export function factValueSignatory(l: Localiser): string {
  return l.format("fact-value-signatory");
}

/** Least developed country */
export function flagLDC(l: Localiser): string {
  return l.format("flag-LDC");
}

/** Least developed countries */
export function flagLDCPlural(l: Localiser): string {
  return l.format("flag-LDC-plural");
}

/** Landlocked developing country */
export function flagLLDC(l: Localiser): string {
  return l.format("flag-LLDC");
}

/** Landlocked developing countries */
export function flagLLDCPlural(l: Localiser): string {
  return l.format("flag-LLDC-plural");
}

/** Country eligible for official development assistance */
export function flagODA(l: Localiser): string {
  return l.format("flag-ODA");
}

/** Countries eligible for official development assistance */
export function flagODAPlural(l: Localiser): string {
  return l.format("flag-ODA-plural");
}

/** Small island developing State */
export function flagSIDS(l: Localiser): string {
  return l.format("flag-SIDS");
}

/** Small island developing States */
export function flagSIDSPlural(l: Localiser): string {
  return l.format("flag-SIDS-plural");
}

/** Not targeted */
export function genderMarker0(l: Localiser): string {
  return l.format("gender-marker-0");
}

/** Significant objective */
export function genderMarker1(l: Localiser): string {
  return l.format("gender-marker-1");
}

/** Principal objective */
export function genderMarker2(l: Localiser): string {
  return l.format("gender-marker-2");
}

/** Initiative */
export function kindInitiative(l: Localiser): string {
  return l.format("kind-initiative");
}

/** Initiatives */
export function kindInitiativePlural(l: Localiser): string {
  return l.format("kind-initiative-plural");
}

/** Need */
export function kindNeed(l: Localiser): string {
  return l.format("kind-need");
}

/** Needs */
export function kindNeedPlural(l: Localiser): string {
  return l.format("kind-need-plural");
}

/** Organisation */
export function kindOrganisation(l: Localiser): string {
  return l.format("kind-organisation");
}

/** Organisations */
export function kindOrganisationPlural(l: Localiser): string {
  return l.format("kind-organisation-plural");
}

/** Programme */
export function kindProgramme(l: Localiser): string {
  return l.format("kind-programme");
}

/** Programmes */
export function kindProgrammePlural(l: Localiser): string {
  return l.format("kind-programme-plural");
}

/** Resource */
export function kindResource(l: Localiser): string {
  return l.format("kind-resource");
}

/** Resources */
export function kindResourcePlural(l: Localiser): string {
  return l.format("kind-resource-plural");
}

/** Beneficiary */
export function leafBeneficiary(l: Localiser): string {
  return l.format("leaf-beneficiary");
}

/** Donor */
export function leafDonor(l: Localiser): string {
  return l.format("leaf-donor");
}

/** Implementer */
export function leafImplementer(l: Localiser): string {
  return l.format("leaf-implementer");
}

/** Advisory */
export function modeAdvisory(l: Localiser): string {
  return l.format("mode-advisory");
}

/** Assessment */
export function modeAssessment(l: Localiser): string {
  return l.format("mode-assessment");
}

/** Exercise or drill */
export function modeDrill(l: Localiser): string {
  return l.format("mode-drill");
}

/** E-learning */
export function modeELearning(l: Localiser): string {
  return l.format("mode-e-learning");
}

/** Equipment or tooling */
export function modeEquipment(l: Localiser): string {
  return l.format("mode-equipment");
}

/** Fellowship */
export function modeFellowship(l: Localiser): string {
  return l.format("mode-fellowship");
}

/** Grant */
export function modeGrant(l: Localiser): string {
  return l.format("mode-grant");
}

/** Network or community */
export function modeNetwork(l: Localiser): string {
  return l.format("mode-network");
}

/** Training course */
export function modeTraining(l: Localiser): string {
  return l.format("mode-training");
}

/** Workshop */
export function modeWorkshop(l: Localiser): string {
  return l.format("mode-workshop");
}

/** { $value }: { $name } */
export function namedFactValue(l: Localiser, args: { value: string; name: string }): string {
  return l.format("named-fact-value", args);
}

/** Interstate cooperation on security */
export function normA(l: Localiser): string {
  return l.format("norm-a");
}

/** Consider all relevant information */
export function normB(l: Localiser): string {
  return l.format("norm-b");
}

/** Prevent misuse of ICTs in your territory */
export function normC(l: Localiser): string {
  return l.format("norm-c");
}

/** Cooperate to stop crime and terrorism */
export function normD(l: Localiser): string {
  return l.format("norm-d");
}

/** Respect human rights and privacy */
export function normE(l: Localiser): string {
  return l.format("norm-e");
}

/** Do not damage critical infrastructure */
export function normF(l: Localiser): string {
  return l.format("norm-f");
}

/** Protect critical infrastructure */
export function normG(l: Localiser): string {
  return l.format("norm-g");
}

/** Respond to requests for assistance */
export function normH(l: Localiser): string {
  return l.format("norm-h");
}

/** Ensure supply chain security */
export function normI(l: Localiser): string {
  return l.format("norm-i");
}

/** Report ICT vulnerabilities */
export function normJ(l: Localiser): string {
  return l.format("norm-j");
}

/** Do no harm to emergency response teams */
export function normK(l: Localiser): string {
  return l.format("norm-k");
}

/** Academic institution */
export function organisationKindAcademia(l: Localiser): string {
  return l.format("organisation-kind-academia");
}

/** Government body */
export function organisationKindGovernment(l: Localiser): string {
  return l.format("organisation-kind-government");
}

/** Intergovernmental organisation */
export function organisationKindIntergovernmental(l: Localiser): string {
  return l.format("organisation-kind-intergovernmental");
}

/** Non-governmental organisation */
export function organisationKindNgo(l: Localiser): string {
  return l.format("organisation-kind-ngo");
}

/** Private sector */
export function organisationKindPrivate(l: Localiser): string {
  return l.format("organisation-kind-private");
}

/** Regional organisation */
export function organisationKindRegional(l: Localiser): string {
  return l.format("organisation-kind-regional");
}

/** Technical community */
export function organisationKindTechnicalCommunity(l: Localiser): string {
  return l.format("organisation-kind-technical-community");
}

/** Beneficiary */
export function organisationRoleBeneficiary(l: Localiser): string {
  return l.format("organisation-role-beneficiary");
}

/** Coordinator */
export function organisationRoleCoordinator(l: Localiser): string {
  return l.format("organisation-role-coordinator");
}

/** Donor */
export function organisationRoleDonor(l: Localiser): string {
  return l.format("organisation-role-donor");
}

/** Implementer */
export function organisationRoleImplementer(l: Localiser): string {
  return l.format("organisation-role-implementer");
}

/** Accountable organisation */
export function participationAccountable(l: Localiser): string {
  return l.format("participation-accountable");
}

/** Extending organisation */
export function participationExtending(l: Localiser): string {
  return l.format("participation-extending");
}

/** Funding organisation */
export function participationFunder(l: Localiser): string {
  return l.format("participation-funder");
}

/** Implementing organisation */
export function participationImplementer(l: Localiser): string {
  return l.format("participation-implementer");
}

/** Local partner */
export function participationLocalPartner(l: Localiser): string {
  return l.format("participation-local-partner");
}

/** Sustainable process */
export function principle1(l: Localiser): string {
  return l.format("principle-1");
}

/** Confidentiality of sensitive information */
export function principle10(l: Localiser): string {
  return l.format("principle-10");
}

/** Clear purpose, results focused */
export function principle2(l: Localiser): string {
  return l.format("principle-2");
}

/** Evidence-based, politically neutral, transparent, accountable, without conditions */
export function principle3(l: Localiser): string {
  return l.format("principle-3");
}

/** Respect for State sovereignty */
export function principle4(l: Localiser): string {
  return l.format("principle-4");
}

/** Access to relevant technologies */
export function principle5(l: Localiser): string {
  return l.format("principle-5");
}

/** Mutual trust, demand-driven, national ownership */
export function principle6(l: Localiser): string {
  return l.format("principle-6");
}

/** Tailored to needs and contexts */
export function principle7(l: Localiser): string {
  return l.format("principle-7");
}

/** Confidentiality of national policies and plans */
export function principle8(l: Localiser): string {
  return l.format("principle-8");
}

/** Human rights, gender-sensitive, inclusive, non-discriminatory */
export function principle9(l: Localiser): string {
  return l.format("principle-9");
}

/** No */
export function principleAnswerNo(l: Localiser): string {
  return l.format("principle-answer-no");
}

/** Not applicable */
export function principleAnswerNotApplicable(l: Localiser): string {
  return l.format("principle-answer-not-applicable");
}

/** Partly */
export function principleAnswerPartly(l: Localiser): string {
  return l.format("principle-answer-partly");
}

/** Yes */
export function principleAnswerYes(l: Localiser): string {
  return l.format("principle-answer-yes");
}

/** Partnerships */
export function principleGroupPartnerships(l: Localiser): string {
  return l.format("principle-group-partnerships");
}

/** People */
export function principleGroupPeople(l: Localiser): string {
  return l.format("principle-group-people");
}

/** Process and purpose */
export function principleGroupProcess(l: Localiser): string {
  return l.format("principle-group-process");
}

/** High */
export function priorityHigh(l: Localiser): string {
  return l.format("priority-high");
}

/** Low */
export function priorityLow(l: Localiser): string {
  return l.format("priority-low");
}

/** Medium */
export function priorityMedium(l: Localiser): string {
  return l.format("priority-medium");
}

/** SDG 1: No poverty */
export function sdg1(l: Localiser): string {
  return l.format("sdg-1");
}

/** SDG 10: Reduced inequalities */
export function sdg10(l: Localiser): string {
  return l.format("sdg-10");
}

/** SDG 11: Sustainable cities and communities */
export function sdg11(l: Localiser): string {
  return l.format("sdg-11");
}

/** SDG 12: Responsible consumption and production */
export function sdg12(l: Localiser): string {
  return l.format("sdg-12");
}

/** SDG 13: Climate action */
export function sdg13(l: Localiser): string {
  return l.format("sdg-13");
}

/** SDG 14: Life below water */
export function sdg14(l: Localiser): string {
  return l.format("sdg-14");
}

/** SDG 15: Life on land */
export function sdg15(l: Localiser): string {
  return l.format("sdg-15");
}

/** SDG 16: Peace, justice and strong institutions */
export function sdg16(l: Localiser): string {
  return l.format("sdg-16");
}

/** SDG 17: Partnerships for the Goals */
export function sdg17(l: Localiser): string {
  return l.format("sdg-17");
}

/** SDG 2: Zero hunger */
export function sdg2(l: Localiser): string {
  return l.format("sdg-2");
}

/** SDG 3: Good health and well-being */
export function sdg3(l: Localiser): string {
  return l.format("sdg-3");
}

/** SDG 4: Quality education */
export function sdg4(l: Localiser): string {
  return l.format("sdg-4");
}

/** SDG 5: Gender equality */
export function sdg5(l: Localiser): string {
  return l.format("sdg-5");
}

/** SDG 6: Clean water and sanitation */
export function sdg6(l: Localiser): string {
  return l.format("sdg-6");
}

/** SDG 7: Affordable and clean energy */
export function sdg7(l: Localiser): string {
  return l.format("sdg-7");
}

/** SDG 8: Decent work and economic growth */
export function sdg8(l: Localiser): string {
  return l.format("sdg-8");
}

/** SDG 9: Industry, innovation and infrastructure */
export function sdg9(l: Localiser): string {
  return l.format("sdg-9");
}

/** Draft */
export function standingDraft(l: Localiser): string {
  return l.format("standing-draft");
}

/** Published */
export function standingPublished(l: Localiser): string {
  return l.format("standing-published");
}

/** Submitted */
export function standingSubmitted(l: Localiser): string {
  return l.format("standing-submitted");
}

/** Withdrawn */
export function standingWithdrawn(l: Localiser): string {
  return l.format("standing-withdrawn");
}

/** Completed */
export function statusCompleted(l: Localiser): string {
  return l.format("status-completed");
}

/** Ongoing */
export function statusOngoing(l: Localiser): string {
  return l.format("status-ongoing");
}

/** Planned */
export function statusPlanned(l: Localiser): string {
  return l.format("status-planned");
}

/** Partnerships and networks */
export function supportTypePartnershipsNetworks(l: Localiser): string {
  return l.format("support-type-partnerships-networks");
}

/** People and skills */
export function supportTypePeopleSkills(l: Localiser): string {
  return l.format("support-type-people-skills");
}

/** Policies and regulations */
export function supportTypePoliciesRegulations(l: Localiser): string {
  return l.format("support-type-policies-regulations");
}

/** Processes and structures */
export function supportTypeProcessesStructures(l: Localiser): string {
  return l.format("support-type-processes-structures");
}

/** Technology */
export function supportTypeTechnology(l: Localiser): string {
  return l.format("support-type-technology");
}

/** Machine draft */
export function textStateMachine(l: Localiser): string {
  return l.format("text-state-machine");
}

/** Original */
export function textStateOriginal(l: Localiser): string {
  return l.format("text-state-original");
}

/** Reviewed */
export function textStateReviewed(l: Localiser): string {
  return l.format("text-state-reviewed");
}

/** Cyber Security Policy and Strategy */
export function themeA(l: Localiser): string {
  return l.format("theme-A");
}

/** Cyber Incident Management and Critical Infrastructure Protection */
export function themeB(l: Localiser): string {
  return l.format("theme-B");
}

/** Cybercrime */
export function themeC(l: Localiser): string {
  return l.format("theme-C");
}

/** Cyber Security Culture and Skills */
export function themeD(l: Localiser): string {
  return l.format("theme-D");
}

/** Cyber Security Standards */
export function themeE(l: Localiser): string {
  return l.format("theme-E");
}

/** Cross-cutting issues */
export function themeX(l: Localiser): string {
  return l.format("theme-X");
}

/** Confidence-building measures */
export function topicCbm(l: Localiser): string {
  return l.format("topic-cbm");
}

/** Critical information infrastructure protection */
export function topicCiip(l: Localiser): string {
  return l.format("topic-ciip");
}

/** Culture and awareness */
export function topicCultureAwareness(l: Localiser): string {
  return l.format("topic-culture-awareness");
}

/** Law enforcement and criminal justice response */
export function topicCybercrimeEnforcement(l: Localiser): string {
  return l.format("topic-cybercrime-enforcement");
}

/** Cybercrime legal frameworks */
export function topicCybercrimeLegislation(l: Localiser): string {
  return l.format("topic-cybercrime-legislation");
}

/** Education and skills */
export function topicEducationSkills(l: Localiser): string {
  return l.format("topic-education-skills");
}

/** Emerging technologies */
export function topicEmergingTech(l: Localiser): string {
  return l.format("topic-emerging-tech");
}

/** Gender */
export function topicGender(l: Localiser): string {
  return l.format("topic-gender");
}

/** Incident management */
export function topicIncidentManagement(l: Localiser): string {
  return l.format("topic-incident-management");
}

/** International law in cyberspace */
export function topicInternationalLaw(l: Localiser): string {
  return l.format("topic-international-law");
}

/** Norms and cyber diplomacy */
export function topicNormsDiplomacy(l: Localiser): string {
  return l.format("topic-norms-diplomacy");
}

/** Research and measurement */
export function topicResearchMeasurement(l: Localiser): string {
  return l.format("topic-research-measurement");
}

/** Technical standards */
export function topicStandards(l: Localiser): string {
  return l.format("topic-standards");
}

/** Strategy and policy */
export function topicStrategyPolicy(l: Localiser): string {
  return l.format("topic-strategy-policy");
}

/** Private */
export function visibilityPrivate(l: Localiser): string {
  return l.format("visibility-private");
}

/** Shared */
export function visibilityShared(l: Localiser): string {
  return l.format("visibility-shared");
}

/** Applications once a year */
export function windowAnnual(l: Localiser): string {
  return l.format("window-annual");
}

/** Calls for applications */
export function windowCalls(l: Localiser): string {
  return l.format("window-calls");
}

/** Applications closed */
export function windowClosed(l: Localiser): string {
  return l.format("window-closed");
}

/** Applications at any time */
export function windowRolling(l: Localiser): string {
  return l.format("window-rolling");
}

/** Not stated */
export function windowUnknown(l: Localiser): string {
  return l.format("window-unknown");
}
