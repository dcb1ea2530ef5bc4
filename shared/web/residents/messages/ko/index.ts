import type { FormMessages } from '../ja/index.ts';
import { common } from './common.ts';
import { contactForm } from './contact-form.ts';
import { optIn } from './opt-in.ts';

export const ko: FormMessages = { ...common, ...contactForm, ...optIn };
