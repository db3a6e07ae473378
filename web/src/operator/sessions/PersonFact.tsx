import { admin } from '../../texts/admin';
import { Fact } from '../../ui/page/Facts';
import { TextLink } from '../../ui/TextLink';

/** One of the two people, and the ways to their other sessions and to their data. */
export function PersonFact(props: {
  role: string;
  name: string;
  id: string;
  email?: string | null;
}) {
  return (
    <Fact name={props.role}>
      <span className="block break-words font-semibold">{props.name}</span>
      {props.email && <span className="block break-all text-sm">{props.email}</span>}
      <span className="block break-all text-sm text-soft">{props.id}</span>
      <span className="flex flex-wrap gap-x-4">
        <TextLink to={`/admin/sessions?q=${encodeURIComponent(props.id)}`}>
          {admin.session.othersOf(props.name)}
        </TextLink>
        <TextLink to={`/admin/people?id=${encodeURIComponent(props.id)}`}>
          {admin.session.dataOf(props.name)}
        </TextLink>
      </span>
    </Fact>
  );
}
