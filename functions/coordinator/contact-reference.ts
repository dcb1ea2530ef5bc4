export { contactReference } from '../../shared/contact/contact-reference.ts';
