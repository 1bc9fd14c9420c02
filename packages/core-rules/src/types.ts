/**
 * The words of the kit as types. A rulebook is data (see `Rulebook`); `assess`, `schedule` and `reckon` read it.
 * Days are `YYYY-MM-DD` in Asia/Shanghai; money is yuan, ex tax.
 */

/** A calendar day, `YYYY-MM-DD`, in Asia/Shanghai. */
export type Day = string;

export type Party = 'insurer' | 'third-party' | 'insured' | 'regulator' | 'broker' | 'public' | '-';
/** Who may consent to an extension. */
export type Consenter = 'insured' | 'insured-head' | 'insurer-head' | 'complainant' | 'complaint-officer';
export type Force = 'must' | 'should' | 'may' | 'fact';
export type Mode = 'online' | 'offline';
export type Truth = 'yes' | 'no' | 'unknown';
export type Status = 'draft' | 'trial' | 'in-force' | 'unverified';

export type FactValue = string | number | boolean;
export type Facts = Readonly<Record<string, FactValue | undefined>>;

/** A half-open band of numbers, in the unit of the fact: `gte <= value < lt`. */
export interface Band {
  readonly gte?: number;
  readonly lt?: number;
}
/** One decision-table cell: equal to, one of, or within. */
export type Test = FactValue | readonly FactValue[] | Band;
/** All cells must hold. `{}` always holds. */
export type When = Readonly<Record<string, Test>>;

/** Who can tell a fact, and what it is about. Facts of an `event` are never asked by `assess`. */
export type FactScope = 'firm' | 'policy' | 'insurer' | 'event' | 'derived';
export interface Fact {
  /** `yuan` and `number` are finite and not negative; `choice` is one of `values`; `region` a GB/T 2260 code of six digits. */
  readonly type: 'yuan' | 'number' | 'boolean' | 'choice' | 'region' | 'day';
  readonly unit?: 'yuan' | 'ten-thousand-yuan' | 'persons';
  readonly values?: readonly FactValue[];
  readonly scope: FactScope;
  readonly audience: 'insured' | 'insurer' | 'inspector';
}

/** Which delivered services count: every key given must fit; a list means any of its members. */
export interface Service {
  readonly kind?: readonly string[];
  readonly mode?: readonly Mode[];
  readonly topic?: string;
  /** A finer item of this rulebook's annex, e.g. `handbook`, `check-up`, `comprehensive`. */
  readonly item?: string;
}

export interface Amount {
  readonly min?: number;
  readonly max?: number;
  readonly exact?: number;
  readonly unit:
    | 'times' | 'kinds' | 'visits' | 'percent' | 'yuan' | 'persons' | 'hours' | 'classHours'
    | 'years' | 'months' | 'days' | 'workdays' | 'tier';
  readonly per: 'year' | 'policyPeriod' | 'half-year' | 'two-years' | 'quarter' | 'month' | 'visit' | 'day' | 'once' | null;
}

/** A row of a decision table that gives a derived fact (today only `tier`). */
export interface TableRow {
  readonly value: number | string;
  readonly when: When;
  readonly reading?: string;
  readonly clauses: readonly string[];
}
export interface Table {
  readonly gives: string;
  readonly rows: readonly TableRow[];
}

/** What one row of a rule adds to, or replaces in, the rule. */
export interface RuleRow {
  readonly when?: When;
  /** `dispute:reading`; the row stands only while that reading is chosen. */
  readonly reading?: string;
  readonly force?: Force;
  readonly counts?: readonly Service[];
  readonly amount?: Amount;
  /** The label that stands instead of the rule's own as soon as this row may hold: it says what is enough there. */
  readonly name?: string;
  readonly clauses: readonly string[];
}

export type Topic =
  | 'scope' | 'tier' | 'service' | 'training' | 'assessment' | 'inspection' | 'standardization' | 'emergency' | 'technology' | 'credit'
  | 'contract' | 'plan' | 'report' | 'hazard' | 'revisit' | 'complaint' | 'archive' | 'fee' | 'staff' | 'third-party'
  | 'sampling' | 'evaluation' | 'platform' | 'oversight' | 'insurance' | 'claims' | 'definition';

/**
 * One right of the insured, or one duty of any party. Without `rows` the rule's own `when`, `amount` and `clauses` are its only row.
 * `when` speaks of firm, policy and insurer; `on` of one event (never asked by `assess`).
 */
export interface Rule {
  readonly id: string;
  readonly topic: Topic;
  readonly owes: Party;
  readonly to: Party;
  readonly force: Force;
  readonly when?: When;
  readonly on?: When;
  readonly reading?: string;
  readonly counts?: readonly Service[];
  /** Counts distinct rights of this rulebook, not services. */
  readonly countsItems?: readonly string[];
  /** This right lies within another one and never adds to its count. */
  readonly includedIn?: string;
  /** The services that a duty is about; no condition and nothing owed. */
  readonly about?: readonly Service[];
  readonly amount?: Amount;
  readonly rows?: readonly RuleRow[];
  /** Members of a list, each with a sentence of its own. */
  readonly parts?: readonly { readonly clauses: readonly string[] }[];
  readonly clauses?: readonly string[];
}

export type SpanUnit = 'days' | 'workdays' | 'months';
export type EventName =
  | 'policyStart' | 'contractSigned' | 'serviceAgreed' | 'projectStart' | 'servicePlanned' | 'serviceCompleted' | 'serviceConfirmed'
  | 'reportApproved' | 'reportDelivered' | 'revisitDone' | 'hazardFound' | 'hazardRectified' | 'hazardNotified'
  | 'majorHazardUnrectified' | 'majorHazardReported' | 'rectificationRefused'
  | 'complaintReceived' | 'complaintContacted' | 'complaintAnswered' | 'complaintResolved' | 'complaintPublished'
  | 'extensionAgreed' | 'archived' | 'reportSent' | 'serviceRefused' | 'accident' | 'evaluationDone';

export interface Extension {
  /** `null`: the text sets no limit. */
  readonly max: readonly [number, SpanUnit] | null;
  /** Details of the event that open the extension. */
  readonly if?: When;
  readonly consent: readonly Consenter[];
  readonly written?: boolean;
  /** The refused party must be told why. */
  readonly reasonTold?: boolean;
  readonly reading?: string;
  readonly clauses: readonly string[];
}

/** A dated rule: a span after an event (`on` + `within`), or a fixed day of a recurring period (`every` + `at`). */
export interface Deadline {
  readonly id: string;
  readonly topic: Topic;
  readonly owes: Party;
  readonly to: Party;
  readonly force: Force;
  readonly when?: When;
  readonly on?: { readonly event: EventName } & When;
  readonly within?: readonly [number, SpanUnit];
  readonly every?: 'calendarYear' | 'half-year' | 'once';
  /** Month and day, and the year it falls in, counted from the period's year; a year in figures stands for itself. */
  readonly at?: readonly [string, 'same-year' | 'next-year' | string];
  /** The right that this deadline dates: a service that counts for the right also meets the deadline. */
  readonly meets?: string;
  /** Stands instead of other deadlines of the same event when its own conditions surely hold. */
  readonly replaces?: readonly string[];
  readonly doneBy?: EventName;
  readonly reading?: string;
  /** The services it binds: an event of another kind does not start it. */
  readonly about?: readonly Service[];
  readonly extension?: Extension;
  readonly clauses: readonly string[];
}

export interface FormField {
  readonly id: string;
  readonly type:
    | 'text' | 'longtext' | 'number' | 'money' | 'date' | 'time' | 'choice' | 'choices' | 'rating' | 'boolean' | 'person' | 'phone'
    | 'address' | 'signature' | 'seal' | 'photo' | 'file' | 'list' | 'section' | 'note';
  readonly values?: readonly string[];
  readonly force?: Force;
  readonly owes?: Party;
  readonly to?: Party;
  readonly when?: When;
  readonly on?: When;
  readonly amount?: Amount;
  readonly clauses: readonly string[];
}
export interface Form {
  readonly id: string;
  readonly topic: Topic;
  readonly owes: Party;
  readonly to: Party;
  readonly force: Force;
  readonly clauses?: readonly string[];
  readonly fields: readonly FormField[];
}
/** The order of steps of one procedure: ids of rules and deadlines of this rulebook. */
export interface Procedure {
  readonly id: string;
  readonly steps: readonly string[];
}
export interface Dispute {
  readonly id: string;
  readonly default: string;
  readonly readings: Readonly<Record<string, { readonly clauses: readonly string[] }>>;
}

export interface Rulebook {
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly role: 'local' | 'reference';
  readonly status: Status;
  readonly checkedOn: Day;
  /** First and last day in force; `null` is unknown. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Whom it speaks of. `also`: others to whom it applies as well, each a full condition by itself. */
  readonly scope: { readonly when: When; readonly also?: readonly When[]; readonly clauses: readonly string[] };
  /** Where this book's fact is read from, first known wins: `{ "premium": ["annualPremium", "premium"] }`. */
  readonly reads?: Readonly<Record<string, readonly string[]>>;
  /** Facts beyond the kit's own. */
  readonly facts?: Readonly<Record<string, Fact>>;
  /** The order of questions. */
  readonly ask: readonly string[];
  readonly tables: readonly Table[];
  readonly entitlements: readonly Rule[];
  readonly duties: readonly Rule[];
  readonly deadlines: readonly Deadline[];
  readonly procedures: readonly Procedure[];
  readonly forms: readonly Form[];
  readonly disputes: readonly Dispute[];
  /** Clauses whose encoded value differs from the lock of the law on purpose: id to reason. */
  readonly departs?: Readonly<Record<string, string>>;
  /** Figures that no cited clause names as they are, by the id they stand under: each with the reason, for the check alone. */
  readonly workedOut?: Readonly<Record<string, { readonly figures: readonly number[]; readonly why: string }>>;
  readonly notEncoded: Readonly<Record<string, string>>;
}

/** `asked-zh.json` and `asked-en.json` of a rulebook: by clause, the words in which people ask for it and that neither its sentence nor its quotation holds. */
export type AskedWords = Readonly<Record<string, string>>;

/** `zh.json` and `en.json` of a rulebook. `quote` stands in the Chinese file only: a quotation is not translated. */
export interface RulebookTexts {
  readonly title: string;
  readonly shortTitle: string;
  readonly issuer: string;
  /** The document's number, or a sentence saying that it has none. */
  readonly number: string;
  readonly statusNote: string;
  /** Newer texts known to exist but not seen. */
  readonly newer: readonly string[];
  /** Whom to ask. */
  readonly contact: string;
  readonly clauses: Readonly<Record<string, { readonly article?: string; readonly quote?: string; readonly text: string }>>;
  /** A sentence for a rule, deadline or form where its first clause's sentence does not fit. */
  readonly nodes: Readonly<Record<string, string>>;
  readonly disputes: Readonly<Record<string, { readonly text: string; readonly readings: Readonly<Record<string, string>> }>>;
  /** Wording of a fact's question or help for this place. */
  readonly facts?: Readonly<Record<string, Partial<FactText>>>;
  /** Names of this book's own items and of form fields, by id. */
  readonly labels: Readonly<Record<string, string>>;
}
export interface FactText {
  readonly label: string;
  readonly question: string;
  readonly help: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** Something that happened. `of` names the event it answers; other keys are facts of this event alone. */
export interface CaseEvent {
  readonly id?: string;
  readonly event: EventName;
  readonly date: Day;
  readonly of?: string;
  readonly [detail: string]: unknown;
}

/** One right or duty as it stands for given facts. */
export interface Finding {
  readonly id: string;
  /** The label to show instead of the rule's own: a row that may hold has another name. */
  readonly name?: string;
  readonly topic: Topic;
  readonly clauses: readonly string[];
  readonly services: readonly Service[];
  /** The weakest amount that surely holds (or may hold, when `holds` is unknown); `null` where the text gives none. */
  readonly amount: Amount | null;
  /** Weakest and strongest, when open facts leave both possible. */
  readonly range?: readonly [Amount, Amount];
  readonly mode: readonly Mode[] | null;
  readonly force: Force;
  readonly holds: Truth;
  readonly owes: Party;
  readonly to: Party;
  /** The sentence, when texts were given; else `''`. */
  readonly text: string;
  readonly on?: When;
  readonly includedIn?: string;
  readonly countsItems?: readonly string[];
  readonly parts?: readonly { readonly clauses: readonly string[] }[];
  /** Set for a duty that is a dated rule. */
  readonly due?: { readonly event?: EventName; readonly within?: number; readonly unit?: SpanUnit; readonly at?: string };
  /** The right that this dated rule dates. */
  readonly meets?: string;
}
export interface Tier {
  readonly value: number | string | null;
  readonly candidates: readonly (number | string)[];
  readonly clauses: readonly string[];
}
export interface Question {
  readonly fact: string;
  /** How many undecided tables and rules an answer can help to decide. */
  readonly settles: number;
}
export interface Conflict {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly readings: readonly { readonly id: string; readonly clauses: readonly string[]; readonly text: string }[];
  readonly default: string;
  readonly chosen: string;
  readonly text: string;
}
/** What would change the outcome: one fact moved to the next cell. */
export interface Neighbour {
  readonly fact: string;
  /** The value at which it changes: a value, or the band it would lie in. */
  readonly value: FactValue | Band;
  readonly tier: number | string | null;
  /** Rights that would differ, with what they would then be. */
  readonly changes: readonly { readonly id: string; readonly holds: Truth; readonly amount: Amount | null }[];
  readonly clauses: readonly string[];
}
export interface Assessment {
  readonly rulebook: string;
  readonly version: string;
  readonly role: 'local' | 'reference';
  readonly status: Status;
  readonly applies: Truth;
  /** Whether the rulebook is known to be in force on the asked day; `unknown` where the text gives no date. */
  readonly inForce: Truth;
  readonly tier: Tier | null;
  readonly entitlements: readonly Finding[];
  readonly duties: readonly Finding[];
  readonly questions: readonly Question[];
  readonly conflicts: readonly Conflict[];
  readonly neighbours: readonly Neighbour[];
  readonly readings: Readonly<Record<string, string>>;
}

export interface ScheduleRow {
  readonly id: string;
  /** The label to show instead of the right's own, as in `Finding`. */
  readonly name?: string;
  readonly rulebook: string;
  readonly clauses: readonly string[];
  /** The event it runs from, and that event's id; `period` for the end of an owed period. */
  readonly event: EventName | 'calendar' | 'period';
  readonly of: string | null;
  readonly owes: Party;
  readonly to: Party;
  readonly force: Force;
  readonly holds: Truth;
  readonly text: string;
  /** The counted day, and the day after rolling off rest days. */
  readonly nominal: Day;
  readonly due: Day;
  readonly unit: SpanUnit | 'date';
  readonly within: number | null;
  readonly extendedTo: Day | null;
  readonly extension: {
    readonly max: readonly [number, SpanUnit] | null;
    readonly consent: readonly Consenter[];
    readonly clauses: readonly string[];
    readonly state: 'available' | 'agreed' | 'refused';
    readonly why: 'over-max' | 'too-late' | 'wrong-party' | 'not-written' | 'not-told' | 'condition-not-met' | 'more-than-once' | 'not-recorded' | null;
  } | null;
  readonly provisional: boolean;
  readonly state: 'upcoming' | 'due-soon' | 'overdue' | 'done';
  readonly doneOn: Day | null;
  /**
   * It runs from a service on a day of no told cover, or it is a period that ends after the last told cover: whether it is owed is for another
   * policy or a renewal to say, so `holds` is at most `unknown`.
   */
  readonly outsideCover: boolean;
}

/** A service of a right's kind that does not count for it, with what it would have needed. */
export interface Near extends Pick<Service, 'mode' | 'topic' | 'item'> {
  /** Of the event. */
  readonly id: string;
}
/** One right held against what was delivered in one period. */
export interface Reckoned {
  readonly id: string;
  /** The label to show instead of the right's own, as in `Finding`. */
  readonly name?: string;
  readonly rulebook: string;
  readonly clauses: readonly string[];
  readonly owes: Party;
  readonly to: Party;
  readonly force: Force;
  /** Open where the right is, and for a period that ends after the last told cover and is not met: a renewal decides. */
  readonly holds: Truth;
  readonly period: { readonly from: Day; readonly to: Day; readonly per: Amount['per'] };
  readonly unit: 'times' | 'kinds' | 'visits';
  readonly owed: number;
  readonly delivered: number;
  /** Ids of the events that count. */
  readonly by: readonly string[];
  /** Services in the period that come near and do not count, with why. */
  readonly near: readonly Near[];
  /** For `kinds`: items not delivered in this period although owed. */
  readonly missing: readonly string[];
  readonly state: 'met' | 'open' | 'overdue';
  /** The day of the service that completed it; what came after changes nothing. */
  readonly metOn: Day | null;
  readonly text: string;
}
