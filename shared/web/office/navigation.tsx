import type { OfficeFrame } from './frame.ts';
import type { Place } from './site-description.ts';

/** The duties this person may use, as a deputy too, with the present one marked; nothing for a single duty. */
export function Navigation({ site, user, deputyships = [], path }: OfficeFrame) {
  const own = [...(user?.roles ?? []), ...deputyships.map(({ role }) => role)];
  const places = site.places.filter(({ roles }) => roles.some((role) => own.includes(role)));
  if (places.length < 2) return null;
  const here = placeOf(site.places, path);
  return (
    <nav class="office-nav" aria-label="業務">
      <ul class="office-wide">
        {places.map((place) => (
          <li>
            <a
              href={place.href}
              aria-current={place === here ? (place.href === path ? 'page' : 'true') : undefined}
            >
              {place.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The place whose address begins the path, the longest if several do. */
function placeOf(places: readonly Place[], path: string): Place | undefined {
  const within = places.filter(
    ({ href }) => href === '/' || path === href || path.startsWith(`${href}/`),
  );
  return within.sort((a, b) => b.href.length - a.href.length)[0];
}
