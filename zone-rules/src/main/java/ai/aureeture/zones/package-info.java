/** The newest time zone rules that this machine has. */
package ai.aureeture.zones;
