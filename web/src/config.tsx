import { createContext, type ReactNode, useContext } from 'react';

/** The configuration that the gateway serves: how people sign in and where they pay. */
export interface Config {
  signIn: OidcSettings | ClerkSettings;
  checkout: { scriptUrl: string };
  supportContact: string;
  /** Where the mails of a trial system, which sends none, can be read. */
  mailbox?: string;
}

export interface OidcSettings {
  kind: 'oidc';
  authority: string;
  clientId: string;
  scope: string;
  /** The path of the claim with the role, for example `metadata/role`. */
  roleClaim: string;
}

export interface ClerkSettings {
  kind: 'clerk';
  publishableKey: string;
  roleClaim: string;
}

export async function loadConfig(): Promise<Config> {
  const response = await fetch('/config.json');
  if (!response.ok) throw new Error(`No configuration: ${response.status}`);
  return response.json();
}

const ConfigContext = createContext<Config | null>(null);

export function ConfigProvider(props: { config: Config; children: ReactNode }) {
  return <ConfigContext value={props.config}>{props.children}</ConfigContext>;
}

export function useConfig(): Config {
  const config = useContext(ConfigContext);
  if (!config) throw new Error('No configuration above this component');
  return config;
}
