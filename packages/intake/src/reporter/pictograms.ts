/**
 * Made by `scripts/pictograms.ts` from `fixtures/national/pictograms.json`; a test holds the two together.
 * OpenMoji, CC BY-SA 4.0: the page names them, and they are passed on under the same terms.
 */
export const pictograms = {
  adult: [
    '0 0 72 72',
    '<path fill="#92d3f5" d="M17 61v-4c0-5 5-9 10-9q9 7.5 18 0c5 0 10 4 10 9v4"/><path fill="#d0cfce" d="M26 39c-4 0-4-6-4-13s4-14 14-14 14 7 14 14 0 13-4 13"/><path fill="#fcea2b" d="M25 31c0 9 4.9 14 11 14 5.9 0 11-5 11-14 0-3-1-5-1-5-3-3-7-8-7-8-4 3-7 6-13 7 0 0-1 1-1 6"/><path fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-width="2" d="M26 39c-4 0-4-6-4-13s4-14 14-14 14 7 14 14 0 13-4 13M17 60v-3c0-5 5-9 10-9q9 7.5 18 0c5 0 10 4 10 9v3"/><path d="M41.9 30a2 2 0 1 1-4 0 2 2 0 0 1 4 0m-8 0a2 2 0 1 1-4 0 2 2 0 0 1 4 0"/><path fill="none" stroke="#000" stroke-linejoin="round" stroke-width="2" d="M25 31c0 9 4.9 14 11 14 5.9 0 11-5 11-14 0-3-1-5-1-5-3-3-7-8-7-8-4 3-7 6-13 7 0 0-1 1-1 6z"/><path fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-width="2" d="M33 38q3 1.5 6 0"/>',
  ],
  afraid: [
    '0 0 72 72',
    '<path d="M42.8 45.7C42.8 43 39 41 36 41s-7 2-7 4.7 3.7.9 6.7.9 7 1.6 7-1"/><path fill="#fcea2b" d="M36 13a23 23 0 1 0 23 23 23 23 0 0 0-23-23"/><path fill="#92d3f5" d="M36 24.8a23 23 0 0 1 22.2 17 23 23 0 1 0-44.5 0 23 23 0 0 1 22.3-17"/><path d="M42.8 45.7C42.8 43 39 41 36 41s-7 2-7 4.7 3.7.9 6.7.9 7 1.6 7-1"/><path fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-width="2" d="M29.4 22.7a8.4 8.4 0 0 0-9.1 4.5m31.4 0a8.4 8.4 0 0 0-9.1-4.5"/><circle cx="36" cy="36" r="23" fill="none" stroke="#000" stroke-miterlimit="10" stroke-width="2"/><path fill="none" stroke="#000" stroke-miterlimit="10" stroke-width="2" d="M42.8 45.7C42.8 43 39 41 36 41s-7 2-7 4.7 3.7.9 6.7.9 7 1.6 7-1Z"/><path d="M30 33a3 3 0 1 1-3-3 3 3 0 0 1 3 3m18 0a3 3 0 1 1-3-3 3 3 0 0 1 3 3"/>',
  ],
  alone: [
    '8 12 56 56',
    '<circle cx="36.1" cy="25" r="2.6" fill="#fcea2b"/><path fill="#fcea2b" d="M41.1 49.3 42 62q0 1.4-1.3 1.5-1.1 0-1.4-1.2l-1.9-13v-1q-.4-1.2-1.1-1.3-.9.1-1 1.4l-.2 1L33 62.2c0 .7-.7 1.2-1.3 1.2q-1.3-.1-1.4-1.5l.8-12.7h-2.7l.7-13c.1-2 2-4.7 4.4-4.7h5.1c2.4 0 4.3 2.7 4.4 4.6l.7 13.1z"/><path fill="#fff" d="M37.3 49.3H35l.1-1q.3-1.2 1-1.3.9.1 1.1 1.4z"/><g fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-width="2"><circle cx="36.1" cy="25.2" r="2.9"/><path d="m39.8 37.3 2 24.7q-.1 1.4-1.3 1.5-1.1 0-1.3-1.2l-2-14q-.3-1.2-1-1.3c-.7-.1-1 .6-1 1.3l-2 14q-.4 1.1-1.3 1.2-1.3-.2-1.3-1.5l1.7-24.7"/><path d="m28.5 49.3 1-12.2A5.5 5.5 0 0 1 35 32h2.3a5.5 5.5 0 0 1 5.5 5l1 12.3"/></g>',
  ],
  angry: [
    '0 0 72 72',
    '<path fill="#fcea2b" d="M36 13a23 23 0 1 0 0 46 23 23 0 0 0 0-46"/><circle cx="36" cy="36" r="23" fill="none" stroke="#000" stroke-miterlimit="10" stroke-width="2"/><path d="M30 33a3 3 0 0 1-6 0 3 3 0 0 1 6 0m18 0a3 3 0 0 1-6 0 3 3 0 0 1 6 0"/><path fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-miterlimit="10" stroke-width="2" d="m23 24 7 4m19-4-7 4M29.5 43c1.3-.6 4-1 6.8-1q4.2 0 6.2 1"/>',
  ],
  'broken-heart': [
    '0 0 72 72',
    '<g fill="#ea5a47"><path d="M49.6 15.6c-4.4 0-8.2 2.4-10.2 6.2L36 29.7l7 6-6 8.4 5 6.9-3.6 9.2L59 33.9a11 11 0 0 0 2.2-6.8c0-6.3-5.2-11.5-11.5-11.5"/><path d="m37.1 51-5-7 5.9-8-7-6s1.6-7.5 1.4-7.9a11.5 11.5 0 1 0-20.2 11l.6 1 20.5 26.2.3-.4z"/></g><g fill="none" stroke="#000" stroke-miterlimit="10" stroke-width="2"><path stroke-linecap="round" stroke-linejoin="round" d="M49.6 15.6c-4.4 0-8.2 2.4-10.2 6.2L36 29.7l7 6-6 8.4 5 6.9-3.6 9.2L59 33.9a11 11 0 0 0 2.2-6.8c0-6.3-5.2-11.5-11.5-11.5"/><path d="m37.1 51-5-7 5.9-8-7-6s1.6-7.5 1.4-7.9a11.5 11.5 0 1 0-20.2 11l.6 1 20.5 26.2.3-.4z"/></g>',
  ],
  calendar: [
    '0 0 72 72',
    '<path fill="#fff" d="M12 28.1v32h31.7l16-12 .3-4V28z"/><path fill="#ea5a47" d="M12.2 28.3 60 28V11.6h-9.5V17c1.7.5 2.2 3 2.2 3 0 2.3-2.7 2.6-2.7 2.6q-2.7-.6-2.5-2.8c0-1 0-1.3.8-2 .5-.6.6-.7 1.3-.9v-5.2H22.3l.1 5.2c1.7.5 2.3.9 2.3 2.8 0 2.2-2.7 3.2-2.7 3.2q-3.2 0-3-3.2c0-1 .9-1.9 1.6-2.6.6-.5.7-.8 1.4-1l-.2-4.4H12z"/><path fill="#d0cfce" d="M60 48H43.1s-.9 6.1-1 5.7V59l1.6 1z"/><g fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-width="2"><circle cx="22" cy="19.8" r="3"/><path d="M26 12.1h20m8 0h6v16H12v-16h6m4-3.4V19"/><circle cx="50" cy="19.8" r="3"/><path d="M50 8.7V19M34.3 38a5.6 5.6 0 0 1 5.5-4.4q2.5 0 4 1.6c1.6 1.6 1.5 4.3 0 6l-9.6 10.7H39M23.3 37.4l5-3.8v18.3"/><path d="M12 28v32h31.7L60 48V28"/><path d="M59.7 48H43.1v5.5"/></g>',
  ],
  clock: [
    '0 0 72 72',
    '<g fill="#fff" stroke-linecap="round" stroke-linejoin="round" stroke-miterlimit="10" stroke-width="2"><circle cx="36" cy="36" r="23"/><path d="M36 19v17m11.6 0H36.1"/></g><g fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-miterlimit="10" stroke-width="2"><circle cx="36" cy="36" r="23"/><path d="M36 19v17m11.6 0H36.1"/></g>',
  ],
  family: [
    '0 0 72 72',
    '<g fill="#fcea2b" stroke="#fcea2b" stroke-linecap="round" stroke-linejoin="round" stroke-width="2"><circle cx="51" cy="39" r="5"/><path d="M42 57v-3a6 6 0 0 1 6-6h6a6 6 0 0 1 6 6v3z"/><circle cx="26" cy="22" r="6"/><path d="M14 57V41a8 8 0 0 1 8-8h8a8 8 0 0 1 8 8v16z"/></g><g fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-width="2"><circle cx="51" cy="39" r="5"/><path d="M42 57v-3a6 6 0 0 1 6-6h6a6 6 0 0 1 6 6v3"/><circle cx="26" cy="22" r="6"/><path d="M14 57V41a8 8 0 0 1 8-8h8a8 8 0 0 1 8 8v16"/></g>',
  ],
  friends: [
    '0 0 72 72',
    '<g fill="#fcea2b"><circle cx="47" cy="11" r="3"/><path d="M56 42.9c-3.3 0-5.5-18.3-9-18.3s-7.2 18.3-11 18.3c0 0 2.1-5.7 2.5-10.6.2-2.5.3-9.3.3-9.3.1-2.8 2.4-5 5.2-5h6c2.8 0 5.1 2.2 5.2 5z"/><path d="M52 23.8c-.5 2.5-.1 6.7.2 8.2s.5 4.9.6 5.6c.3 3 1.1 24.2 1.1 24.2.1 1.1-.7 1.8-1.5 1.8s-1.4-.6-1.5-1.3L48.2 39q-.1-1-1.2-1.1c-1.1-.1-1.1.5-1.2 1.1l-2.7 23.3q-.2 1.2-1.5 1.3-1.8 0-1.5-1.8s.8-21.2 1.1-24.2c0-.7.3-4.2.6-5.6.3-1.5.7-5.7.2-8.2"/><circle cx="25" cy="11" r="3"/><path d="M16.8 23c.1-2.8 2.4-5 5.2-5h6c2.8 0 5.1 2.2 5.2 5A48 48 0 0 0 36 42.9c-3.8 0-7.5-18.3-11-18.3s-5.7 18.3-9 18.3z"/><path d="M30 23.8c-.5 2.5-.1 6.7.2 8.2s.5 4.9.6 5.6c.3 3 1.1 24.2 1.1 24.2.1 1.1-.7 1.8-1.5 1.8s-1.4-.6-1.5-1.3L26.2 39q-.2-1-1.2-1.1c-1-.1-1.1.5-1.2 1.1l-2.7 23.3q-.2 1.2-1.5 1.3-1.8 0-1.5-1.8s.8-21.2 1.1-24.2c0-.7.3-4.2.6-5.6.3-1.5.7-5.7.2-8.2"/></g><g fill="none" stroke="#000" stroke-width="2"><circle cx="25" cy="11" r="3" stroke-miterlimit="10"/><path stroke-linecap="round" stroke-linejoin="round" d="m16 41.9.8-18.9c.1-2.8 2.4-5 5.2-5h6c2.8 0 5.1 2.2 5.2 5 0 0 .1 6.7.3 9.3.4 4.9 2.5 9.6 2.5 9.6"/><circle cx="47" cy="11" r="3" stroke-miterlimit="10"/><path stroke-linecap="round" stroke-linejoin="round" d="M36 41.9s2.1-4.7 2.5-9.6c.2-2.5.3-9.3.3-9.3.1-2.8 2.4-5 5.2-5h6c2.8 0 5.1 2.2 5.2 5l.8 18.9M30 23.8c-.5 2.5-.1 6.7.2 8.2s.5 4.9.6 5.6c.3 3 1.1 24.2 1.1 24.2.1 1.1-.7 1.8-1.5 1.8s-1.4-.6-1.5-1.3L26.2 39q-.2-1-1.2-1.1c-1-.1-1.1.5-1.2 1.1l-2.7 23.3q-.2 1.2-1.5 1.3-1.8 0-1.5-1.8s.8-21.2 1.1-24.2c0-.7.3-4.2.6-5.6.3-1.5.7-5.7.2-8.2"/><path stroke-linecap="round" stroke-linejoin="round" d="M52 23.8c-.5 2.5-.1 6.7.2 8.2s.5 4.9.6 5.6c.3 3 1.1 24.2 1.1 24.2.1 1.1-.7 1.8-1.5 1.8s-1.4-.6-1.5-1.3L48.2 39q-.1-1-1.2-1.1c-1.1-.1-1.1.5-1.2 1.1l-2.7 23.3q-.2 1.2-1.5 1.3-1.8 0-1.5-1.8s.8-21.2 1.1-24.2c0-.7.3-4.2.6-5.6.3-1.5.7-5.7.2-8.2"/></g>',
  ],
  heart: [
    '0 0 72 72',
    '<path fill="#d22f27" d="M59.5 25c0-6.9-5.6-12.5-12.5-12.5a13 13 0 0 0-11 6.6 13 13 0 0 0-11-6.6 12.5 12.5 0 0 0-9.7 20.3L36 58.5l20.7-25.7a12 12 0 0 0 2.8-7.8"/><path fill="none" stroke="#000" stroke-linejoin="round" stroke-miterlimit="10" stroke-width="2" d="M59.5 25c0-6.9-5.6-12.5-12.5-12.5a13 13 0 0 0-11 6.6 13 13 0 0 0-11-6.6 12.5 12.5 0 0 0-9.7 20.3L36 58.5l20.7-25.7a12 12 0 0 0 2.8-7.8z"/>',
  ],
  hit: [
    '0 0 72 72',
    '<path fill="#fcea2b" d="M66.8 45.4c.3 3.7-3.8 5-8 3.4 1 8.3-3 9.4-7.3 8.3l-20.6-7.6c-1.2-.4-1.7-1-2.4-2L20 38a5 5 0 0 0-3.3-2l-8.8-2a12 12 0 0 1 .8-17.2l50.5 2c3.2.4 7 2.4 7.5 6.6z"/><g fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-miterlimit="10" stroke-width="2"><path d="m28.6 47.6-8.3-9.7a5 5 0 0 0-3.3-2l-8.9-2c-4.5-5-4-12.7 1-17.2l50.4 2c3.2.4 7 2.4 7.5 6.6v20c.3 3.8-3.8 5.1-8 3.5 1 8.3-3 9.4-7.3 8.3L31 49.5q-1.5-.8-2.5-2"/><path d="M56.7 29.7c0 4-4.8 4.2-10.8 4.2.5 4 2.6 8.5 9.9 12.8"/><path d="M56.7 29.7c0 4-4.8 4.2-10.8 4.2.5 4 2.6 8.5 9.9 12.8"/></g>',
  ],
  home: [
    '0 0 72 72',
    '<path fill="#fff" d="M19 32h34v24H19z"/><path fill="#a57939" d="M25 40h9v16h-9z"/><path fill="#92d3f5" d="M40 40h8v7h-8z"/><path fill="#ea5a47" d="M53 32H19v-1l16-16 18 16z"/><path fill="#ea5a47" d="m29 21-5 5v-9h5z"/><g fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-miterlimit="10" stroke-width="2"><path d="M25 40h9v16h-9zm15 0h8v7h-8zm13-8H19v-1l16-16 18 16z"/><path d="M19 32h34v24H19zm10-11-5 5v-9h5z"/></g>',
  ],
  other: [
    '0 0 72 72',
    '<path fill="#92d3f5" d="M18 61v-4.1c0-5 3.8-9 8.8-9q9 7.5 18 0c5 0 9.2 4 9.2 9V61"/><path fill="#f1b31c" d="M26 40c-6 0-5-16-2-20 6-8 18-8 24 0 3 4 4 20-2 20"/><path fill="#fcea2b" d="M25 34c0 8 4.8 11.9 10.8 11.9S47 42 47 34c0-5.9-2.2-9.2-2.2-9.2-2 0-5.8-3.5-5.8-3.5s-8.2 5.5-12.8 5.5c0 0-1.2 1.2-1.2 7.2"/><path fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-width="2" d="M26 40c-6 0-5-16-2-20 6-8 18-8 24 0 3 4 4 20-2 20M18 60v-3.1c0-5 3.8-9 8.8-9q9 7.5 18 0c5 0 9.2 4 9.2 9V60"/><path d="M42 33q-.2 1.8-2 2c-1.8.2-2-.9-2-2s.9-2 2-2 2 .9 2 2m-8 0q-.2 1.8-2 2c-1.8.2-2-.9-2-2s.9-2 2-2 2 .9 2 2"/><path fill="none" stroke="#000" stroke-linejoin="round" stroke-width="2" d="M25 34c0 8 4.8 11.9 10.8 11.9S47 42 47 34c0-5.9-2.2-9.2-2.2-9.2-2 0-5.8-3.5-5.8-3.5s-8.2 5.5-12.8 5.5c0 0-1.2 1.2-1.2 7.2z"/><path fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-width="2" d="M32.8 39.2q3 1.5 6 0"/>',
  ],
  phone: [
    '0 0 72 72',
    '<g stroke-linecap="round" stroke-linejoin="round" stroke-miterlimit="10" stroke-width="2"><path fill="#9b9b9a" d="M52.5 64.8h-33a1 1 0 0 1-1-1v-56a1 1 0 0 1 1-1h33a1 1 0 0 1 1 1v56a1 1 0 0 1-1 1"/><path fill="#d0cfce" d="M48 55H24a1 1 0 0 1-1-1V14q0-1 1-1h24q1 0 1 1v40a1 1 0 0 1-1 1"/><path fill="#fff" d="M31 10h10z"/></g><g stroke="#000" stroke-miterlimit="10"><path fill="none" stroke-linecap="round" stroke-linejoin="round" stroke-width="2" d="M52.5 64.8h-33a1 1 0 0 1-1-1v-56a1 1 0 0 1 1-1h33a1 1 0 0 1 1 1v56a1 1 0 0 1-1 1"/><path fill="none" stroke-linecap="round" stroke-linejoin="round" stroke-width="2" d="M48 55H24a1 1 0 0 1-1-1V14q0-1 1-1h24q1 0 1 1v40a1 1 0 0 1-1 1"/><circle cx="36" cy="60" r="2"/><path fill="none" stroke-linecap="round" stroke-linejoin="round" stroke-width="2" d="M31 10h10z"/></g>',
  ],
  question: [
    '0 0 72 72',
    '<g fill="#d22f27" stroke-miterlimit="10"><path d="M48.7 20.2c.3 9.2-8 12.7-10.8 19.2v7.5q-.2 2.3-2.5 2.5a2.5 2.5 0 0 1-2.5-2.5v-9.8c3.5-6.2 10.4-7.5 10.7-17.1 0-5.7-6.6-6.2-8-6.2-5.8 1.2-6.2 5-7.4 9.6q-.9 2.1-2.9 2a2.5 2.5 0 0 1-2-2.9c.6-2.7.8-6.6 2.4-8.5 2.7-3.1 4.8-5 9.2-5.2h1c8.2.3 12.6 3 12.8 11.4"/><circle cx="35" cy="58.8" r="3"/></g><circle cx="35.3" cy="58.8" r="2.6" fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-miterlimit="10" stroke-width="1.8"/><path d="M35.7 10c6.5 0 12 3.5 12 10.3 0 3.7-.5 6.5-3.7 9.7-4 4-7.2 6.4-7.2 8.6v8.3a1.5 1.5 0 0 1-1.5 1.5 1.5 1.5 0 0 1-1.5-1.4v-8.4c0-3.3 3.7-6.2 8.4-11 2.2-2.1 2.5-4.6 2.5-7 0-3.3-3-7.6-9-7.6-5.3 0-8.5 3.4-8.5 9.5a1.4 1.4 0 0 1-1.4 1.6 1.6 1.6 0 0 1-1.5-1.8c0-9.8 7.3-12.2 11.4-12.2m0-2c-5 0-13.4 3-13.4 14.2a3.5 3.5 0 0 0 3.5 3.8 3.4 3.4 0 0 0 3.4-3.6c0-3.4 1.1-7.5 6.5-7.5 4.8 0 7 3.2 7 5.5 0 2.4-.3 4.2-1.9 5.8l-2.2 2c-3.9 4-6.7 6.7-6.8 10.2V47a3.5 3.5 0 1 0 7 0v-8.4c0-.8 2-2.8 4-4.6l2.6-2.6a14 14 0 0 0 4.3-11.1C49.7 13 44.1 8 35.7 8"/>',
  ],
  sad: [
    '0 0 72 72',
    '<path fill="#fcea2b" d="M36.2 13.3a22.8 22.8 0 1 0 0 45.7 22.8 22.8 0 0 0 0-45.7"/><path fill="#92d3f5" d="M22.8 33.8c-1.1 1.1-3.1 3.5-3.3 6a3 3 0 0 0 2.6 3 3 3 0 0 0 3-2.6c.2-2.5-1.4-5.1-2.3-6.4"/><circle cx="36" cy="36" r="23" fill="none" stroke="#000" stroke-miterlimit="10" stroke-width="2"/><path fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-miterlimit="10" stroke-width="2" d="M26.5 48c1.9-3.8 5.8-6.2 10-6 3.8.2 7.3 2.5 9 6"/><path fill="none" stroke="#000" stroke-miterlimit="10" stroke-width="2" d="M20.4 41.6a3 3 0 0 1-.8-2c0-2.4 2.3-4.8 2.4-5a.5.5 0 0 1 .8 0c0 .2 2.4 2.6 2.4 5a3 3 0 0 1-2.8 2.9q-1.2 0-2-.9z"/><path d="M30 31a3 3 0 0 1-6 0 3 3 0 0 1 6 0m18 0a3 3 0 0 1-6 0 3 3 0 0 1 6 0"/>',
  ],
  self: [
    '0 0 72 72',
    '<path fill="#92d3f5" d="m22.5 65-.2-2.8a23 23 0 0 1-4.4-3.5l4-10.1c1-2.6 1.7-3.6 3-2.6 3 2.1 6.4 3 7.7 3.9 4.3 3.7 12.3 4.6 19.3 1.4 3 0 9.6 3.8 9.6 9.1V65Z"/><path fill="#fcea2b" d="M31.4 34c0 9 5 14 11 14s11-5 11-14a12 12 0 0 0-1-5c-3-3-7-8-7-8-4 3-7 6-13 7 0 0-1 1-1 6M18.6 56c-2.6-3.3-5.7-4.5-6.2-6.5a76 76 0 0 1-2.2-19.8q.6-4 .3-7.7c0-1 .8-4.7.8-6.7a15 15 0 0 1 .4-4c1.2-1.7 2.9-.7 2.9.6l1-4.4c.2-1.3 3.7-2.2 3.2 1.3l.5-2.5C20 4.9 21.6 5 22 5.6c.6.8.3 1.5.3 2.5 0 0 2.2 0 1.7 3l-1.7 10.3c.5-.5 1.6-4.7 3.1-4.7 2.2 0 2 1.6 2 1.6L26 21c-1 1.8-2.3 5.5-3.3 6.5l-5.2 3 2.9 12.2s.1.6 2.5 2.3"/><path fill="#f1b31c" d="M52.6 29c-2.7-.8-7.4-7.9-7.4-7.9-2.6 3.3-12.7 7-12.7 7-3 3 0 13.9 0 13.9-4 0-4-6-4-13s4-14 14-14 14 7 14 14 0 13-4 13c1.3-2.3 0-13 0-13"/><path fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-width="2" d="M32.5 42c-4 0-4-6-4-13s4-14 14-14 14 7 14 14 0 13-4 13"/><path d="M48.3 33a2 2 0 1 1-2-2 2 2 0 0 1 2 2m-8 0a2 2 0 1 1-2-2 2 2 0 0 1 2 2"/><path fill="none" stroke="#000" stroke-linejoin="round" stroke-width="2" d="M31.4 34c0 9 5 14 11 14s11-5 11-14a12 12 0 0 0-1-5c-3-3-7-8-7-8-4 3-7 6-13 7 0 0-1 1-1 6Z"/><path fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-width="2" d="M39.5 41a7 7 0 0 0 6 0m-23 23a3 3 0 0 0-.9-2.7L17.5 58l5-12M20.2 6.8 18.5 18m3 3.4c.3-2.2 1.1-6.8 1.6-11.4"/><path fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-width="2" d="M61.5 64v-3c0-7-9-10-9-10-7 2-11 2-16 1-3.3-.7-10-4.6-15-8 0 0-4-9.5-4-13.5 0-.6 5.6-2 7-6.5l1.9-5.7m-12-.3 2-10m2.2 47.2c-5-4-6.6-5.1-7.1-8.2-2-11-1-14.6-1-18v-6c0-.8.5-4.4 1-7l1-4"/>',
  ],
  stop: [
    '0 0 72 72',
    '<path fill="#fcea2b" d="M30.6 13.7a3.5 3.5 0 1 0-7 0l-.2 19V37l.2-13a3.5 3.5 0 1 0-7-.1l-.2 13v10c.5 8.4 7.8 13.7 16 13.3a20 20 0 0 0 12.8-5.7c3-3 10.1-11.5 10.1-11.5 1.5-2.2.3-5.5-.8-4.7l-9.9 4.6v-5.4V43 15.7a3.5 3.5 0 1 0-7-.1v7l-.2 10.6.3-22.2a3.5 3.5 0 1 0-7 0l-.2 24"/><path fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-width="2" d="M30.6 13.7a3.5 3.5 0 1 0-7 0l-.2 19v.9l.2-9.6a3.5 3.5 0 1 0-7-.1l-.2 13v10c.5 8.4 7.8 13.7 16 13.3a20 20 0 0 0 12.8-5.7c3-3 10.1-11.5 10.1-11.5 1.5-2.2.3-5.5-.8-4.7l-9.9 4.6v-5.4V43 15.7a3.5 3.5 0 1 0-7-.1v7l-.2 10.6.3-22.2a3.5 3.5 0 1 0-7 0l-.2 20.4"/>',
  ],
  talk: [
    '0 0 72 72',
    '<path fill="#fff" d="M54.9 49.1A22.9 22.9 0 0 0 59 36c0-12.7-10.3-23-23-23S13 23.3 13 36s10.3 23 23 23c3.8 0 7.3-.907 10.4-2.5l4.8 2.1l5.7 2.4l-1.1-6.1z"/><path fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round" stroke-miterlimit="10" stroke-width="2" d="M54.9 49.1A22.9 22.9 0 0 0 59 36c0-12.7-10.3-23-23-23S13 23.3 13 36s10.3 23 23 23c3.8 0 7.3-.907 10.4-2.5l4.8 2.1l5.7 2.4l-1.1-6.1z"/>',
  ],
} as const satisfies Readonly<Record<string, readonly [viewBox: string, body: string]>>;
export type PictureId = keyof typeof pictograms;
