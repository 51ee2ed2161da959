package info.magnolia.context;

public interface Context extends info.magnolia.commands.chain.Context {}
