import { z } from 'zod';
import { ownerships, unitTypes } from '../terms/codes.ts';
import { isProvisionalUnitId } from '../terms/ids.ts';
import { IsoDate, MunicipalityId, SecureAddress, Slug, Text, UnitId } from './primitives.ts';

/** What leads to each kind of channel. An address that does not is a button where nobody answers. */
const channelAddress = {
  form: SecureAddress,
  page: SecureAddress,
  phone: z.string().regex(/^tel:\+?\d{3,15}$/),
  email: z.string().regex(/^mailto:[^\s@?&,%]+@[^\s@?&,%]+\.[^\s@?&,%.]+$/),
  /** Somebody to find in the building. */
  person: z.undefined(),
  /** The sealed form, whose address follows from the unit (`intakeFormPath`), so that nobody can write another. */
  intake: z.undefined(),
} as const;

/** A way to reach a unit, and who is at the other end. */
export const Channel = z
  .strictObject({
    kind: z.enum(['intake', 'form', 'phone', 'email', 'person', 'page']),
    label: Text,
    /** `https:` for a form or a page, `tel:` for a phone, `mailto:` for an email, none for a person or the intake. */
    address: z
      .string()
      .regex(/^(https|tel|mailto):./, { error: 'channel-address-form', abort: true })
      .optional(),
    /** Roles that read what comes in. Never names. */
    readBy: z.array(Text).min(1),
    /** When it is read, in words. */
    when: Text.optional(),
  })
  .refine(({ kind, address }) => channelAddress[kind].safeParse(address).success, {
    error: 'channel-address-form',
    path: ['address'],
  });
export type Channel = z.infer<typeof Channel>;

/** A stretch of days when nobody at the unit reads: a holiday, a planning day. Both ends are closed days. */
export const ClosedPeriod = z
  .strictObject({ name: Text, start: IsoDate, end: IsoDate })
  .refine(({ start, end }) => start <= end, { error: 'interval-reversed', path: ['end'] });
export type ClosedPeriod = z.infer<typeof ClosedPeriod>;

/** A school or kindergarten. */
export const Unit = z
  .strictObject({
    id: UnitId,
    name: Text,
    municipality: MunicipalityId,
    type: z.enum(unitTypes),
    ownership: z.enum(ownerships),
    /** First and last grade as the register has them. */
    gradeSpan: z
      .strictObject({ from: z.number().int().min(0).max(13), to: z.number().int().min(0).max(13) })
      .optional(),
    /** Title of who leads it and who owns it (roles, as the law names them). */
    leaderTitle: Text.optional(),
    ownerTitle: Text.optional(),
    /** True only after the owner has confirmed it. Until then «Si ifra» is not offered in its name. */
    joined: z.boolean().default(false),
    channels: z.array(Channel).default([]),
    /** Days when nobody reads what comes in, as the unit has told us. */
    closed: z.array(ClosedPeriod).default([]),
    /** `notAutomatically`: private and adult units, which a municipal plan does not bind by itself. */
    planApplies: z.enum(['yes', 'notAutomatically']).default('yes'),
    /**
     * Set when the register has this line beside another one with the same code: that unit's id. Whether
     * they are one unit or two is not known, so they are counted as one.
     */
    sharesCodeWith: UnitId.optional(),
    /** What the register leaves unclear about it, in the municipality's language. */
    note: Text.optional(),
    source: Slug,
  })
  .refine((unit) => unit.joined || unit.channels.length === 0, {
    error: 'channels-without-joining',
    path: ['channels'],
  })
  .refine((unit) => !unit.joined || !isProvisionalUnitId(unit.id), {
    error: 'joined-without-number',
    path: ['joined'],
  })
  .refine((unit) => unit.gradeSpan === undefined || unit.gradeSpan.from <= unit.gradeSpan.to, {
    error: 'grade-span-reversed',
    path: ['gradeSpan'],
  });
export type Unit = z.infer<typeof Unit>;
