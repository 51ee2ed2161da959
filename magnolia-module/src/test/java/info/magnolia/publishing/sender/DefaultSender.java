package info.magnolia.publishing.sender;

/** Stands for the community edition's sender, which is known by its name only. */
public class DefaultSender implements Sender {}
