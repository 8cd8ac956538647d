/** What the inbox's page loads. */
import './elements.ts';
