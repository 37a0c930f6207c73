"""The catalogue of system log messages, and what one message is (reference 10).

Here numbers become words: nothing but this file and what prints a log knows a message's text. `%PIX-1-104001: ` and what
may stand before it are added where a message leaves the unit (`line`), because they depend on that place's settings.
"""

from typing import Final

from simulator.vocabulary import GroupId, Millis, Platform, UnitRole, Value


class Entry(Value, array_like=True):
    """One row of the catalogue. severity: 0 emergencies to 7 debugging. template: `{unit}` is "(Primary)"."""

    severity: int
    template: str


CATALOGUE: Final[dict[int, Entry]] = {
    101001: Entry(1, "{unit} Failover cable OK."),
    101002: Entry(1, "{unit} Bad failover cable."),
    101003: Entry(1, "{unit} Failover cable not connected (this unit)."),
    101004: Entry(1, "{unit} Failover cable not connected (other unit)."),
    101005: Entry(1, "{unit} Error reading failover cable status."),
    102001: Entry(1, "{unit} Power failure/System reload other side."),
    103001: Entry(1, "{unit} No response from other firewall (reason code = {code})."),
    103002: Entry(1, "{unit} Other firewall network interface {port} OK."),
    103003: Entry(1, "{unit} Other firewall network interface {port} failed."),
    103006: Entry(1, "{unit} Mate version {theirs} is not compatible with ours {mine}."),
    103007: Entry(1, "{unit} Mate version {theirs} is not identical with ours {mine}."),
    104001: Entry(1, "{unit} Switching to ACTIVE - {cause}."),
    104002: Entry(1, "{unit} Switching to STANDBY - {cause}."),
    104003: Entry(1, "{unit} Switching to FAILED."),
    104004: Entry(1, "{unit} Switching to OK."),
    105001: Entry(1, "{unit} Disabling failover."),
    105002: Entry(1, "{unit} Enabling failover."),
    105003: Entry(1, "{unit} Monitoring on interface {interface} waiting"),
    105004: Entry(1, "{unit} Monitoring on interface {interface} normal"),
    105005: Entry(1, "{unit} Lost Failover communications with mate on interface {interface}"),
    105006: Entry(1, "{unit} Link status 'Up' on interface {interface}"),
    105007: Entry(1, "{unit} Link status 'Down' on interface {interface}"),
    105008: Entry(1, "{unit} Testing Interface {interface}"),
    105009: Entry(1, "{unit} Testing on interface {interface} {verdict}"),
    105011: Entry(1, "{unit} Failover cable communication failure"),
    105020: Entry(1, "{unit} Incomplete/slow config replication"),
    105022: Entry(1, "{unit} Config replication failed with reason = {reason}"),
    105031: Entry(1, "Failover LAN interface is up"),
    105032: Entry(1, "LAN Failover interface is down"),
    105034: Entry(1, "Receive a LAN_FAILOVER_UP message from peer."),
    105035: Entry(1, "Receive a LAN failover interface down msg from peer."),
    105036: Entry(1, "dropped a LAN Failover command message."),
    105037: Entry(1, "The primary and standby units are switching back and forth as the active unit."),
    105038: Entry(1, "{unit} Interface count mismatch"),
    105039: Entry(1, "{unit} Unable to verify the Interface count with mate. Failover may be disabled in mate."),
    105040: Entry(1, "{unit} Mate failover version is not compatible."),
    105042: Entry(1, "{unit} Failover interface OK"),
    105043: Entry(1, "{unit} Failover interface failed"),
    105044: Entry(1, "{unit} Mate operational mode ({theirs}) is not compatible with my mode ({mine})."),
    105045: Entry(1, "{unit} Mate license ({theirs}) is not compatible with my license ({mine})."),
    105046: Entry(1, "{unit} Mate has a different chassis"),
    210022: Entry(6, "LU missed {count} updates"),
    311001: Entry(6, "LU loading standby start"),
    311002: Entry(6, "LU loading standby end"),
    311003: Entry(6, "LU recv thread up"),
    311004: Entry(6, "LU xmit thread up"),
    411001: Entry(4, "Line protocol on Interface {interface}, changed state to up"),
    411002: Entry(4, "Line protocol on Interface {interface}, changed state to down"),
    411003: Entry(4, "Configuration status on interface {interface} changed state to downup"),
    411004: Entry(4, "Configuration status on interface {interface} changed state to up"),
    709003: Entry(1, "{unit} Beginning configuration replication: Send to mate."),
    709004: Entry(1, "{unit} End Configuration Replication (ACT)"),
    709005: Entry(1, "{unit} Beginning configuration replication: Receiving from mate."),
    709006: Entry(1, "{unit} End Configuration Replication (STB)"),
    709007: Entry(2, "Configuration replication failed for command {command}"),
}
"""What the simulated units have cause to say; severities are the catalogue's, not the source document's "level 2"
(reference 15 row 19)."""


class LogMessage(Value):
    """One message as the unit made it. context: the one that it belongs to; "" is the unit's own, which an admin context
    logs (reference 10)."""

    at_ms: Millis
    number: int
    severity: int
    context: str
    text: str


class Speaker(Value):
    """Who says it: decides what `{unit}` becomes (reference 15 row 16)."""

    role: UnitRole
    by_group: bool = False
    """ASA 8.x and later: messages about a group say which."""

    def unit(self, group: GroupId | None) -> str:
        suffix = f"_group_{group}" if self.by_group and group else ""
        return f"({self.role.title}{suffix})"


def message(
    number: int, at_ms: Millis, speaker: Speaker, *, context: str = "", group: GroupId | None = None, **words: object
) -> LogMessage:
    """The message of that number. Raises KeyError for a number or word that the catalogue does not have: ours to mend."""
    entry = CATALOGUE[number]
    text = entry.template.format(unit=speaker.unit(group), **words)
    return LogMessage(at_ms, number, entry.severity, context, text)


def line(said: LogMessage, platform: Platform) -> str:
    """As it is logged: "%PIX-1-104001: (Primary) Switching to ACTIVE - ..."."""
    product = "PIX" if platform is Platform.PIX else "ASA"
    return f"%{product}-{said.severity}-{said.number}: {said.text}"
