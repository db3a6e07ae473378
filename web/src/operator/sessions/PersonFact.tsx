import { admin } from '../../texts/admin';
import { Fact } from '../../ui/page/Facts';
import { TextLink } from '../../ui/TextLink';

/** One of the two people, and the way to the other sessions they have. */
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
      <TextLink to={`/admin/sessions?q=${encodeURIComponent(props.id)}`}>
        {admin.session.othersOf(props.name)}
      </TextLink>
    </Fact>
  );
}
