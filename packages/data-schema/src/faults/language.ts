/** Languages that faults are told in: those who own the plans, and those who write programs. */
export type FaultLanguage = 'nb' | 'en';
