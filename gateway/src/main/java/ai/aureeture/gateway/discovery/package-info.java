/** What crawlers and the previews of links read of the pages, which run no script. */
package ai.aureeture.gateway.discovery;
