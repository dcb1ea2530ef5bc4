import * as z from 'zod';
import { OfficeEnvironment } from '../../shared/login/environment.ts';

export const EnvironmentSchema = z.object({ ...OfficeEnvironment });
