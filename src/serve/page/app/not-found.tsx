import { Link } from 'wouter';
import { Title } from './title.tsx';

export function NotFound() {
  return (
    <div className="notice">
      <Title of="Nothing here">Nothing at this address</Title>
      <p>
        Two states stand at an address like <Link href="/IND/ISR">/IND/ISR</Link>; the <Link href="/">beginning</Link> lists all states of the record.
      </p>
    </div>
  );
}
