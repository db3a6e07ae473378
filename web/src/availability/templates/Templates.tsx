import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Availability } from '../../api/availability';
import { type Template, templatesOf, useRemoveTemplate } from '../../api/templates';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Card } from '../../ui/page/Card';
import type { Window } from '../week';
import { ApplyTemplate } from './ApplyTemplate';
import { SaveTemplate } from './SaveTemplate';

const { templates: words } = texts.availability;

export function Templates(props: {
  mentorId: string;
  availability: Availability;
  windows: Window[];
}) {
  const { mentorId } = props;
  const templates = useQuery(templatesOf(mentorId));
  const removing = useRemoveTemplate(mentorId);
  const [applied, setApplied] = useState<Template | null>(null);
  return (
    <Card title={words.title}>
      <p className="mb-4 text-sm text-soft">{words.what}</p>
      {templates.error && <Failure error={templates.error} retry={() => templates.refetch()} />}
      {removing.error && <Failure error={removing.error} />}
      <ul className="mb-4">
        {templates.data?.map((template) => (
          <li key={template.name} className="flex items-center gap-2 border-b border-line py-2">
            <span className="min-w-0 flex-1 text-sm font-semibold">{template.name}</span>
            <Button
              look="secondary"
              aria-label={words.use(template.name)}
              onPress={() => setApplied(template)}
            >
              {words.useShort}
            </Button>
            <Button
              look="quiet"
              aria-label={words.remove(template.name)}
              isPending={removing.isPending}
              onPress={() => removing.mutate(template.name)}
              className="!px-3"
            >
              <Trash2 aria-hidden className="size-4" />
            </Button>
          </li>
        ))}
      </ul>
      <SaveTemplate mentorId={mentorId} windows={props.windows} />
      {applied && (
        <ApplyTemplate
          mentorId={mentorId}
          availability={props.availability}
          template={applied}
          onClose={() => setApplied(null)}
        />
      )}
    </Card>
  );
}
