// Written by `cargo xtask gen`. Do not edit.

/** The codes of the vocabulary `cmm-dimension`, in its order. */
export const CMM_DIMENSION = ["D1", "D2", "D3", "D4", "D5"] as const;
/** A code of the vocabulary `cmm-dimension`. */
export type CmmDimension = (typeof CMM_DIMENSION)[number];

/** The codes of the vocabulary `cmm-factor`, in its order. */
export const CMM_FACTOR = ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "5.4", "5.5", "5.6"] as const;
/** A code of the vocabulary `cmm-factor`. */
export type CmmFactor = (typeof CMM_FACTOR)[number];

/** The codes of the vocabulary `cmm-stage`, in its order. */
export const CMM_STAGE = ["start-up", "formative", "established", "strategic", "dynamic"] as const;
/** A code of the vocabulary `cmm-stage`. */
export type CmmStage = (typeof CMM_STAGE)[number];

/** The codes of the vocabulary `confidence`, in its order. */
export const CONFIDENCE = ["high", "medium"] as const;
/** A code of the vocabulary `confidence`. */
export type Confidence = (typeof CONFIDENCE)[number];

/** The codes of the vocabulary `cost`, in its order. */
export const COST = ["free", "shared", "paid"] as const;
/** A code of the vocabulary `cost`. */
export type Cost = (typeof COST)[number];

/** The codes of the vocabulary `document-kind`, in its order. */
export const DOCUMENT_KIND = ["strategy", "law", "policy", "position-on-international-law"] as const;
/** A code of the vocabulary `document-kind`. */
export type DocumentKind = (typeof DOCUMENT_KIND)[number];

/** The codes of the vocabulary `eligible-kind`, in its order. */
export const ELIGIBLE_KIND = ["government", "civil-society", "individual", "academia", "cert", "law-enforcement", "private", "regulator", "judiciary", "parliament"] as const;
/** A code of the vocabulary `eligible-kind`. */
export type EligibleKind = (typeof ELIGIBLE_KIND)[number];

/** The codes of the vocabulary `fact`, in its order. */
export const FACT = ["africacert", "apcert", "budapest-convention", "cert", "first-member", "gci-2024-tier", "international-law-position", "itu-cirt-assessment", "malabo-convention", "oic-cert", "strategy-year"] as const;
/** A code of the vocabulary `fact`. */
export type Fact = (typeof FACT)[number];

/** The codes of the vocabulary `fact-value`, in its order. */
export const FACT_VALUE = ["party", "signatory", "not-a-party", "invited-to-accede", "not-ratified", "completed", "member", "listed-as-member", "listed-on-website", "published", "national-team", "being-set-up", "planned", "planned-in-bill", "project", "created-by-decree", "T1", "T2", "T3", "T4", "T5"] as const;
/** A code of the vocabulary `fact-value`. */
export type FactValue = (typeof FACT_VALUE)[number];

/** The codes of the vocabulary `flag`, in its order. */
export const FLAG = ["LDC", "LLDC", "SIDS", "ODA"] as const;
/** A code of the vocabulary `flag`. */
export type Flag = (typeof FLAG)[number];

/** The codes of the vocabulary `gender-marker`, in its order. */
export const GENDER_MARKER = ["0", "1", "2"] as const;
/** A code of the vocabulary `gender-marker`. */
export type GenderMarker = (typeof GENDER_MARKER)[number];

/** The codes of the vocabulary `kind`, in its order. */
export const KIND = ["initiative", "programme", "need", "organisation", "resource"] as const;
/** A code of the vocabulary `kind`. */
export type Kind = (typeof KIND)[number];

/** The codes of the vocabulary `mode`, in its order. */
export const MODE = ["training", "workshop", "assessment", "advisory", "network", "equipment", "drill", "grant", "e-learning", "fellowship"] as const;
/** A code of the vocabulary `mode`. */
export type Mode = (typeof MODE)[number];

/** The codes of the vocabulary `norm`, in its order. */
export const NORM = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"] as const;
/** A code of the vocabulary `norm`. */
export type Norm = (typeof NORM)[number];

/** The codes of the vocabulary `organisation-kind`, in its order. */
export const ORGANISATION_KIND = ["government", "ngo", "regional", "academia", "intergovernmental", "private", "technical-community"] as const;
/** A code of the vocabulary `organisation-kind`. */
export type OrganisationKind = (typeof ORGANISATION_KIND)[number];

/** The codes of the vocabulary `organisation-role`, in its order. */
export const ORGANISATION_ROLE = ["donor", "implementer", "beneficiary", "coordinator"] as const;
/** A code of the vocabulary `organisation-role`. */
export type OrganisationRole = (typeof ORGANISATION_ROLE)[number];

/** The codes of the vocabulary `participation`, in its order. */
export const PARTICIPATION = ["funder", "accountable", "extending", "implementer", "local-partner"] as const;
/** A code of the vocabulary `participation`. */
export type Participation = (typeof PARTICIPATION)[number];

/** The codes of the vocabulary `principle`, in its order. */
export const PRINCIPLE = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;
/** A code of the vocabulary `principle`. */
export type Principle = (typeof PRINCIPLE)[number];

/** The codes of the vocabulary `principle-answer`, in its order. */
export const PRINCIPLE_ANSWER = ["yes", "partly", "no", "not-applicable"] as const;
/** A code of the vocabulary `principle-answer`. */
export type PrincipleAnswer = (typeof PRINCIPLE_ANSWER)[number];

/** The codes of the vocabulary `principle-group`, in its order. */
export const PRINCIPLE_GROUP = ["process", "partnerships", "people"] as const;
/** A code of the vocabulary `principle-group`. */
export type PrincipleGroup = (typeof PRINCIPLE_GROUP)[number];

/** The codes of the vocabulary `priority`, in its order. */
export const PRIORITY = ["high", "medium", "low"] as const;
/** A code of the vocabulary `priority`. */
export type Priority = (typeof PRIORITY)[number];

/** The codes of the vocabulary `sdg`, in its order. */
export const SDG = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17"] as const;
/** A code of the vocabulary `sdg`. */
export type Sdg = (typeof SDG)[number];

/** The codes of the vocabulary `standing`, in its order. */
export const STANDING = ["draft", "submitted", "published", "withdrawn"] as const;
/** A code of the vocabulary `standing`. */
export type Standing = (typeof STANDING)[number];

/** The codes of the vocabulary `status`, in its order. */
export const STATUS = ["planned", "ongoing", "completed"] as const;
/** A code of the vocabulary `status`. */
export type Status = (typeof STATUS)[number];

/** The codes of the vocabulary `support-type`, in its order. */
export const SUPPORT_TYPE = ["policies-regulations", "processes-structures", "partnerships-networks", "people-skills", "technology"] as const;
/** A code of the vocabulary `support-type`. */
export type SupportType = (typeof SUPPORT_TYPE)[number];

/** The codes of the vocabulary `text-state`, in its order. */
export const TEXT_STATE = ["original", "reviewed", "machine"] as const;
/** A code of the vocabulary `text-state`. */
export type TextState = (typeof TEXT_STATE)[number];

/** The codes of the vocabulary `theme`, in its order. */
export const THEME = ["A", "B", "C", "D", "E", "X"] as const;
/** A code of the vocabulary `theme`. */
export type Theme = (typeof THEME)[number];

/** The codes of the vocabulary `topic`, in its order. */
export const TOPIC = ["strategy-policy", "norms-diplomacy", "international-law", "cbm", "incident-management", "ciip", "cybercrime-legislation", "cybercrime-enforcement", "culture-awareness", "education-skills", "standards", "emerging-tech", "gender", "research-measurement"] as const;
/** A code of the vocabulary `topic`. */
export type Topic = (typeof TOPIC)[number];

/** The codes of the vocabulary `visibility`, in its order. */
export const VISIBILITY = ["private", "shared"] as const;
/** A code of the vocabulary `visibility`. */
export type Visibility = (typeof VISIBILITY)[number];

/** The codes of the vocabulary `window`, in its order. */
export const WINDOW = ["rolling", "calls", "annual", "closed", "unknown"] as const;
/** A code of the vocabulary `window`. */
export type Window = (typeof WINDOW)[number];
