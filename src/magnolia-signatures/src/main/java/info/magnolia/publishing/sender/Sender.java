package info.magnolia.publishing.sender;

public interface Sender {}
