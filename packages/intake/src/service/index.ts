/** What the command «mottak» may use of the service. */
export {
  configOf,
  groupIds,
  groupName,
  ownerGroup,
  readConfig,
  unitOf,
  weekdays,
  type Config,
  type ConfigResult,
  type MailConfig,
  type ReadConfigOptions,
  type UnitConfig,
} from './config.ts';
export { openStore, type Around, type Clock, type Context } from './context.ts';
export { startService, type RunningService, type StartOptions } from './server.ts';
export {
  createInvite,
  inviteLink,
  seeInvite,
  useInvite,
  type Invite,
  type NewInvite,
} from './keys/invites.ts';
export { holdersOf, putSeedWrap, removeHolder, staffOf, type Staff } from './keys/holders.ts';
export {
  addWraps,
  confirmWrap,
  epochsOf,
  hasConfirmed,
  newestEpoch,
  pendingEpochs,
  proposeEpoch,
  recoveryHolder,
  wrapOf,
  type Epoch,
  type EpochWrap,
  type PendingEpoch,
} from './keys/epochs.ts';
export {
  draftDocuments,
  newestDocument,
  signEpochs,
  storeDocument,
  type StoredDocument,
} from './keys/documents.ts';
export { backup, checkBackup, restore, type BackupList } from './backup/backup.ts';
export { markBackup } from './backup/last.ts';
export { checkHealth, type CheckOptions, type HealthItem, type HealthState } from './check.ts';
export { sendCanaries } from './canary/run.ts';
export { overviewOf } from './overview/overview.ts';
export { AlarmError, createAlarmChannel } from './outbox/channel.ts';
export { createMailer, type Mail, type Mailer } from './outbox/transport.ts';
export { createLog, type Log } from './log.ts';
export { StoreError } from './store/open.ts';
export { Refusal } from './http/refusal.ts';
