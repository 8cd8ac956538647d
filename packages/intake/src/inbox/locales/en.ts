import { en as form } from '../../reporter/locales/en.ts';
import type { Texts } from './nb.ts';

export const en: Texts = {
  /** As the child saw them. */
  choices: form.choices,

  inbox: 'Inbox',
  practice: 'Practice. This municipality does not exist.',
  language: 'Language',
  lock: 'Lock',
  cases: 'Cases',
  keys: 'Keys',
  overview: 'Overview',
  back: 'Back',
  cancel: 'Cancel',
  loading: 'Fetching …',
  working: 'Please wait …',
  owner: 'The owner',
  menu: 'Pages of the inbox',

  invitation: {
    title: 'You are going to read messages from children',
    who: (role, group) => `You are invited as ${role} for ${group}.`,
    notValid: 'This invitation does not work.',
    notValidWhy:
      'It has been used, is too old, or was taken back. Ask whoever invited you for a new one. Have you already made a key? Then log in with it.',
    toLogin: 'Go to login',
    what: 'The messages are locked. Only those with a key can read them. You make yours now, here in the browser. It is never sent unlocked.',
    steps: [
      'You get a code of eight words. Print it or write it down on paper.',
      'You write two of the words back, so that we know the paper is right.',
      'You can add a passkey, if your machine has one.',
      'Then someone who already has a key must let you in.',
    ],
    time: 'It takes about five minutes. Sit where nobody sees the screen.',
    make: 'Make my key',
    codeTitle: 'This is your code',
    codeUse: 'The eight words open the inbox for you, on any machine.',
    codeCare:
      'Keep the paper locked away, like a key. Do not photograph it, and do not put it in an email. If you lose it, another can let you in again.',
    codeFor: (role, group) => `${role}, ${group}`,
    printCode: 'Print the code',
    written: 'I have it on paper',
    checkTitle: 'Write two of the words from the paper',
    checkWhy: 'Then we know that the code was copied right. The first four letters are enough.',
    wordNumber: (number) => `Word number ${number}`,
    wrongWord: (number) => `Word number ${number} is not right. Look at the paper once more.`,
    seeAgain: 'Show the code again',
    check: 'Check the words',
    passkeyTitle: 'Would you like to log in with a passkey as well?',
    passkeyWhat:
      'A passkey is in your machine or phone and opens with a finger, your face or a PIN. Then you need not write the code each day. The paper still works.',
    passkeyYes: 'Add a passkey',
    passkeyNo: 'Only use the code',
    passkeyFailed:
      'This machine cannot make such a passkey. That does not matter: the code on paper is enough.',
    saving: 'Saving your key …',
    doneTitle: 'Your key is made',
    doneNext: 'You cannot read yet. Someone who already has a key must let you in.',
    doneCall: (group) =>
      `Call one of those who read for ${group}, on a number you know from before. Read these four words aloud. They write the words on their side. If they are right, they let you in. Sitting together, they can copy them from here.`,
    doneFirst:
      'Are you all new? When two of you have come this far, one of you makes the key to the cases. You do that under “Keys”.',
    enter: 'Go into the inbox',
  },

  login: {
    title: 'Log in to the inbox',
    lead: 'The messages are unlocked here in your browser. The server cannot read them.',
    passkey: 'Log in with a passkey',
    or: 'Or with the code on paper',
    code: 'Your code, eight words',
    codeHelp: 'Write the words with spaces between. The first four letters of each are enough.',
    open: 'Open with the code',
    opening: 'Unlocking …',
    wrong: {
      length: 'The code has eight words. Count the words on the paper and try again.',
      unknown: (words) => `We do not know ${words}. Look for slips.`,
      check: 'The words do not belong together. Is one of them written wrong, or have two changed places?',
      noKey: 'No key belongs to this code. Perhaps it has been replaced, or the access has ended.',
      passkey: 'The passkey was not used. Try again, or use the code on paper.',
      passkeyUnknown: 'This passkey no longer belongs to the inbox. Use the code on paper.',
      ended: 'Your access has ended.',
      sealed: 'The key could not be opened. Tell whoever runs the service.',
    },
    lost: 'Lost the code?',
    lostHelp:
      'Ask someone who reads with you for a new invitation, and to end your old access. If everybody has lost their keys, the owner can open again with the recovery key.',
    locked: 'The inbox was locked because it was not used for 15 minutes. What you had not sent is gone.',
    lockedByYou: 'The inbox is locked.',
  },

  idle: {
    title: 'The inbox is about to lock',
    text: 'You have not done anything for a while. In one minute everything is locked, and drafts disappear.',
    stay: 'Keep reading',
  },

  problem: {
    offline: 'Cannot reach the service. Check the network and try again. Nothing is lost.',
    expired: 'The login has run out. Log in again.',
    notAllowed: 'You do not have access to this.',
    gone: 'This no longer exists.',
    changed: 'Something has changed since you opened the page. Fetch it again.',
    full: 'The service has no room. Tell whoever runs it.',
    other: (code) => `It did not work. Try again. Error code: ${code}`,
    again: 'Try again',
  },

  holders: {
    title: 'Keys',
    lead: (group) => `Who can read messages to ${group}.`,
    who: 'Who',
    state: 'Status',
    you: '(you)',
    mayRead: 'Can read',
    readsWhenSigned: 'Can read when the owner has signed',
    unopened: 'Must log in once',
    notOpened: (roles) =>
      `The key was given to ${roles.join(', ')}, but has not been tried yet. Ask for one login. Only then do we know that the key works, and only then does the person count.`,
    faultTitle: 'A key you were given cannot be opened',
    faultText:
      'You cannot read messages that are locked with it. Call one of the others who read, on a number you know from before. They must end your access and invite you again. Tell whoever runs the service too.',
    waits: 'Waits to be let in',
    noKeyYet: 'Ready. The key to the cases is not made',
    yourWords: 'Your four words',
    yourWordsUse: 'Read them aloud when someone is to let you in. They are no secret.',
    notIn: 'You cannot read yet. Call one of the others, read your four words aloud, and ask to be let in.',

    atLeastTwo: 'You must be two',
    alone:
      'Fewer than two can read here. Then the form takes no messages to you: they go to the owner, or nowhere.',
    aloneInvite: 'Invite at least one more.',
    aloneOwner:
      'Fewer than two at the owner can read. The form takes no messages to the owner until you are two.',

    letIn: 'Let in',
    letInTitle: (role) => `Let in ${role}?`,
    letInCall:
      'Call on a number you know from before. Ask for the four words, and write them as you hear them.',
    letInBeside: 'Sitting together? Then copy the words from the other screen.',
    letInHeard: 'The four words',
    letInHelp: 'The first four letters of each word are enough.',
    letInWhy:
      'That is how you know that it is the right person, and that nobody has changed the key on its way.',
    letInCheck: 'Check the words and let in',
    letInFour: 'Write all four words, in the right order.',
    letInUnknown: (words) => `Not among the words we use: ${words.join(', ')}. Ask for it once more.`,
    letInDiffer: 'The words are not right. Nobody has been let in. Ask for all four once more.',
    letInDont:
      'Stop. The words have been wrong three times, and someone may have changed the key. Let nobody in. Call the owner on a number you know from before.',
    letInDone: (role) => `${role} can read now. Ask for one login, so that we know that the key works.`,

    keyTitle: 'The key to the cases',
    keyWhat: (group) =>
      `All messages to ${group} are locked with one shared key. Only those who have been given it can read.`,
    keyNone: 'It has not been made yet. The form cannot take messages to you before it is.',
    keyNoneOne: 'Invite one more first. When you are two, one of you can make the key.',
    keyProposed:
      'A new key waits for the owner’s signature. Ask whoever runs the service to run the command “mottak rotate”. Until then the old one is in use.',
    keyProposedFirst:
      'The key is made and waits for the owner’s signature. Ask whoever runs the service to run the command “mottak rotate”.',
    proposedWords:
      'The one who runs the command calls you and reads four words aloud. They must be exactly these:',
    proposedDiffer: 'If they differ, nobody must sign. Tell the owner.',
    proposedNotYours:
      'The key has four words that must be compared before anybody signs. You have not been given this key. One of those who have sees the words here.',
    keyActive:
      'The key is made and in use. Make a new one only when someone who had it has left, or when a code may have gone astray.',
    keyDue: 'Someone who has left had the key. Make a new one now.',
    makeFirst: 'Make the key to the cases',
    makeNew: 'Make a new key',
    makeTitle: 'Who shall be able to read?',
    makeWhy:
      'Tick those who shall have the key. Call each of them on a number you know from before, or meet them, and write the four words they read aloud.',
    makeTwo: 'Choose at least two, yourself included.',
    makeRecovery:
      'The owner can open the cases too, with a recovery key that is locked away, in case you all lose your keys. Write the four words of that key, so that we know that it is the owner’s.',
    recoveryWords: 'The four words of the recovery key',
    recoveryHelp: 'They are on the paper you had from the owner.',
    make: 'Make the key',
    made: 'The key is made. Now the owner must sign.',

    inviteTitle: 'Invite one more',
    inviteWhy: 'The one you invite gets a link that works once.',
    role: 'Role',
    roleHelp: 'For example school counsellor. Never write a name: children see the role.',
    email: 'Email at work',
    emailHelp:
      'Notices are sent there. They never say what a message is about. Without an address no notices come.',
    group: 'Reads for',
    invite: 'Make an invitation',
    inviteLink: 'Send this link to the one you invited, and only there:',
    copy: 'Copy the link',
    copied: 'Copied.',
    roleMissing: 'Write which role.',
    emailMissing: 'Write an email address, like name@municipality.no.',

    end: 'End access',
    endTitle: (role) => `End the access of ${role}?`,
    endWhat:
      'The person can no longer log in. What the person has already read, nobody can take back. Afterwards you make a new key, so that new messages cannot be read with the old one.',
    endYes: 'End the access',
    endDone: 'The access has ended. Make a new key now.',

    ownTitle: 'How you log in',
    addPasskey: 'Add a passkey',
    passkeyAdded: 'The passkey is added.',
    newCode: 'Replace the code on paper',
    newCodeDone: 'The new code works from now on. Tear up the old paper.',
    newCodeUse: 'The old code stops working when you have written two words of the new one.',
    actions: 'Choices',
  },

  list: {
    title: 'Cases',
    empty: 'No cases. The service tests itself each day with a trial message, so that you know it works.',
    notIn: 'You cannot read cases yet. Go to “Keys” and see what is missing.',
    unit: 'Place',
    mark: 'Mark',
    received: 'Received',
    kind: 'About',
    status: 'Status',
    ordinary: 'Children or environment',
    staff: 'An adult there',
    ours: (count) => `Waiting for you (${count})`,
    theirs: (count) => `Not waiting for you (${count})`,
    turn: {
      new: 'New, not opened',
      unanswered: 'Opened, not answered',
      shut: 'Cannot be answered. The mailbox is emptied',
      answered: 'Answered',
      closed: 'Closed',
    },
    written: (count) => (count === 1 ? '1 new message to answer' : `${count} new messages to answer`),
    notExported: 'Not exported',
    exported: 'Exported',
    open: (unit, day, mark) => `Open the case from ${unit}, ${day}, mark ${mark}`,
    canaryFault: 'Today’s trial message could not be opened. Tell whoever runs the service.',
  },

  case: {
    from: (unit) => `Case from ${unit}`,
    received: (day) => `Received ${day}`,
    opening: 'Unlocking the case …',
    jump: { now: 'Do now', report: 'The message' },
    whatNow: 'Do this now',
    whatNowNone:
      'The advice for this kind of case did not come. Follow your routine, and try again in a while.',
    sources: 'What does this rest on?',
    lawAsOf: (day) => `as the law was on ${day}`,
    ownAdvice: 'Our advice, not from the law',
    unchecked: 'The texts have not been quality-assured.',
    report: 'What was written',
    onlyPictures: 'No words, only what is chosen below.',
    who: 'Who writes',
    reporter: { self: 'The one it is about', other: 'One who has seen something', myChild: 'A parent' },
    age: {
      junior: 'A child in the lowest grades',
      middle: 'A child in the middle grades',
      senior: 'A young person',
      adult: 'An adult',
    },
    situation: 'About',
    situations: {
      peer: 'Something between children or pupils',
      adultThere: 'An adult who works there',
      atHome: 'Something at home',
      despair: 'Cannot take any more',
    },
    leader: 'It is about the leadership.',
    leaderUnknown: 'The sender does not know whether it is about the leadership.',
    leaderMayRead: 'The sender has said that the leader can read.',
    leaderMayNotRead: 'The sender has said that the leader shall not read.',
    what: 'What',
    where: 'Where',
    since: 'Since when',
    wish: 'Wishes',
    contact: 'Can be reached',
    noContact: 'The sender has not said who it is. Answer here in the inbox.',
    vagueTitle: 'When the message is vague and without a name',
    accusedTitle: 'Is the case about you?',
    language: 'Written in',
    languages: { nb: 'Norwegian bokmål', nn: 'Norwegian nynorsk', sv: 'Swedish', en: 'English' },

    dialogue: 'The dialogue',
    noMessages: 'Nobody has written more yet.',
    fromReporter: 'From the one who wrote',
    fromYou: 'From you',
    unreadable:
      'This message could not be opened. It may have been changed on its way. Tell whoever runs the service.',
    missing: (count) =>
      count === 1
        ? 'A message is missing here. The service has not handed it over. Tell the owner and whoever runs the service.'
        : `${count} messages are missing here. The service has not handed them over. Tell the owner and whoever runs the service.`,
    emptied:
      'The sender has emptied their mailbox. Answers no longer arrive. What was written is still here.',
    reply: 'Answer',
    replyHelp: 'Write briefly and kindly. The one who wrote reads the answer with their code.',
    replyAdvice:
      'Others may see the child’s screen. Do not write names, what the child has told, or anything that shows who wrote.',
    send: 'Send the answer',
    sent: 'The answer is sent.',
    replyEmpty: 'Write an answer first.',
    replyLong: (bytes) => `The answer is too long. Take out about ${bytes} characters.`,
    revealTitle: 'The answer may show who wrote',
    revealContact: 'Contact details from the message:',
    revealNames: 'May be names:',
    revealQuotes: 'Word for word from the message:',
    revealAsk: 'Do you want to change the answer before you send it?',
    revealEdit: 'Change the answer',
    revealSend: 'Send anyway',

    printPlan: 'Print the plan',

    exportTitle: 'Put the case in the archive',
    exportWhy:
      'A message that has arrived is documentation to be kept. Nothing is deleted here before the case has been exported.',
    exportHtml: 'Download as a readable file (HTML)',
    exportJson: 'Download as data (JSON)',
    exportAge: 'Download sealed (age)',
    exportAgeWhy:
      'The sealed file opens with the program age and a key that is shown once. Take it when the file is to be moved over a network you do not trust.',
    ageKeyTitle: 'The key to the sealed file',
    ageKeyOnce: 'Print it now. It is shown this one time and stored nowhere.',
    ageKeyHow: 'To open the file: put the key in a file called nokkel.txt, and run',
    printKey: 'Print the key',
    putAway: 'I have printed it',
    downloads:
      'The files are not locked. Put them straight into the case archive, and delete them from your downloads afterwards.',
    inArchive: 'The file is in our archive',
    exportedNow: 'The case is marked as exported.',
    exportFirst: 'Download at least one file first.',
    exportedOn: (day) => `Exported ${day}.`,
    exportAgain: 'A new message came after the file was made. Read it, and download the case again.',
    deletes: 'A case that is exported and closed is deleted from here after a time that the owner has set.',

    statusTitle: 'Status',
    close: 'Close the case',
    reopen: 'Open the case again',
    closedOn: (day) => `Closed ${day}.`,
    openState: 'The case is open.',
    closeWhy: 'The one who wrote sees that the case is closed, and can write again.',

    cannotTitle: 'The case could not be opened',
    cannot: {
      noKey:
        'The case is locked with a key you have not been given. Ask one of the others to let you in under “Keys”.',
      sealed: 'None of your keys opens the case, or it was changed after it was sent.',
      moved:
        'What stands inside the case does not fit what the service says of it. It may have been moved. Tell the owner at once.',
      other: 'The content is not in a form we know.',
    },
    cannotNext: 'How to get it open',
    recoveryFlow: [
      'Ask the others who read here. If one of them can open the case, they can let you in.',
      'If none of you can, call the owner. The owner has a recovery key that opens all cases.',
      'The case is not deleted while it is unopened. The one who wrote sees that it has not been opened yet.',
    ],
  },

  overviewPage: {
    title: 'Overview',
    lead: 'Figures for each unit. Nobody sees the content from here.',
    unit: 'Unit',
    received: 'Received',
    unopened: 'Not opened',
    oldest: 'Oldest unopened',
    daysToOpen: 'Days to opening',
    unanswered: 'Unanswered',
    notExported: 'Not exported',
    deleted: 'Deleted',
    holders: 'Can read',
    canary: 'Trial message',
    canaryOpened: (day) => `Opened ${day}`,
    expires: 'Key expires',
    none: 'None',
    canaryNotSent: 'Not sent yet',
    canaryWaits: 'Waits for someone to log in',
    ownInbox: 'The owner’s inbox',
    recent: 'In the last 14 days',
    happened: {
      readersChanged: 'somebody was invited to read, let in or taken out.',
      caseDeleted: 'a case that was opened, exported and closed has been deleted.',
    },
    outbox: 'Notices by email',
    outboxClear: 'All notices have been sent.',
    outboxWaiting: (count, since) =>
      count === 1
        ? `1 notice has not been sent. It has waited since ${since}.`
        : `${count} notices have not been sent. The oldest has waited since ${since}.`,
    units: 'The units',
    fine: 'All is well',
    attention: 'Someone must look at this',
    needs: {
      unopened: (unit, days) => `${unit}: a message has been unopened since ${days}.`,
      holders: (unit) => `${unit}: fewer than two can read.`,
      ownerHolders: 'The owner: fewer than two can read.',
      canaryNotStored: (unit) =>
        `${unit}: the trial message did not come through. Ask whoever runs the service to look at it.`,
      canaryNotOpened: (unit) =>
        `${unit}: nobody has logged in and opened the trial message. Call those who read there.`,
      rotation: (unit) => `${unit}: someone who has left had the key. Those who read must make a new one.`,
      addressFailing: (unit) =>
        `${unit}: mail to one who reads does not arrive. Call them, and invite again with an address that works.`,
      backup: 'No backup has been taken for more than two days. Ask whoever runs the service to look at it.',
      exportMissing:
        'An old case is not in the archive. See under “Not exported” where, and ask them to export it.',
      disk: 'The disk of the server has been full, and a message could not be stored. Ask whoever runs the service to look at it now.',
      expires: (unit, day) =>
        `${unit}: the key expires ${day}. Ask whoever runs the service to run “mottak rotate”.`,
      outbox: 'Notices are not being sent. Ask whoever runs the service to look at the email.',
    },
    recovery: 'Has everybody at one place lost their keys?',
    toRecovery: 'Open again with the recovery key',
  },

  recovery: {
    title: 'Open the cases again',
    lead: 'Use this when everybody at one place has lost their keys. It takes the recovery key, which the owner keeps locked away. There should be two of you watching.',
    steps: [
      'Invite those who shall read anew. Each makes a key.',
      'Fetch the file with the recovery key from where it is locked away. Choose it here. It never leaves this machine.',
      'Choose who shall be able to read again. Call each of them, and write the four words they read aloud.',
      'Lock the file away again, and delete copies from this machine.',
    ],
    file: 'The file with the recovery key',
    read: 'The key has been read. It is in memory only.',
    notKey: 'The file has no such key. It begins with AGE-SECRET-KEY-PQ-.',
    wrongKey: 'This is not the recovery key of this service.',
    group: 'Which place is it?',
    nobody: 'Nobody here has accepted an invitation yet. Invite first.',
    choose: 'Let these in',
    mustChoose: 'Choose at least one.',
    open: 'Open the cases for them',
    notOpened: (count) =>
      count === 1
        ? '1 key could not be opened. The cases locked with it are still locked. Tell whoever runs the service.'
        : `${count} keys could not be opened. The cases locked with them are still locked. Tell whoever runs the service.`,
    done: (count) =>
      count === 1
        ? '1 key has been handed on. They can log in and read.'
        : `${count} keys have been handed on. They can log in and read.`,
  },

  file: {
    title: 'Case from the intake',
    made: 'Made',
    caseId: 'Case number in the intake',
    sha: 'Checksum of the sealed message (SHA-256)',
    unit: 'Unit',
    received: 'Received',
    opened: 'Opened',
    closed: 'Closed',
    notYet: 'Not yet',
    confidential: 'Contains confidential information.',
  },
};
